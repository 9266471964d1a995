/**
 * The generator behind Python's `random`: MT19937 of Matsumoto and Nishimura, seeded with an array of 32-bit words. It has
 * a state of 624 words, which is stirred as a whole each time that its numbers are used up.
 */
const SIZE = 624;
const SHIFT = 397;
const MATRIX = 0x9908b0df;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;

export class MersenneTwister {
  readonly #state = new Uint32Array(SIZE);
  #used = SIZE;

  /** @param key the seed: any number of 32-bit words, at least one */
  constructor(key: Uint32Array) {
    const state = this.#state;
    state[0] = 19650218;
    for (let i = 1; i < SIZE; i++) state[i] = Math.imul(1812433253, mixed(state, i - 1)) + i;
    let i = 1;
    for (let n = 0; n < Math.max(SIZE, key.length); n++) {
      const j = n % key.length;
      state[i] = (at(state, i) ^ Math.imul(mixed(state, i - 1), 1664525)) + at(key, j) + j;
      i = this.#next(i);
    }
    for (let n = 1; n < SIZE; n++) {
      state[i] = (at(state, i) ^ Math.imul(mixed(state, i - 1), 1566083941)) - i;
      i = this.#next(i);
    }
    state[0] = UPPER;
  }

  /** A whole number of `count` random bits, 1 to 53. Python: `random.getrandbits(count)`. */
  bits(count: number): number {
    if (count <= 32) return this.#word() >>> (32 - count);
    const low = this.#word();
    return (this.#word() >>> (64 - count)) * 2 ** 32 + low;
  }

  /** A number from 0 to less than 1, with 53 random bits. Python: `random.random()`. */
  fraction(): number {
    const high = this.#word() >>> 5;
    const low = this.#word() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  }

  /** 32 random bits. */
  #word(): number {
    if (this.#used === SIZE) this.#stir();
    let word = at(this.#state, this.#used++);
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  #stir(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE; i++) {
      const joined = (at(state, i) & UPPER) | (at(state, (i + 1) % SIZE) & LOWER);
      state[i] = at(state, (i + SHIFT) % SIZE) ^ (joined >>> 1) ^ (joined & 1 ? MATRIX : 0);
    }
    this.#used = 0;
  }

  /** The place after `i` in the rounds of seeding, where the first place takes over what the last one had. */
  #next(i: number): number {
    if (i < SIZE - 1) return i + 1;
    this.#state[0] = at(this.#state, SIZE - 1);
    return 1;
  }
}

function at(words: Uint32Array, i: number): number {
  return words[i]!;
}

function mixed(state: Uint32Array, i: number): number {
  return at(state, i) ^ (at(state, i) >>> 30);
}
