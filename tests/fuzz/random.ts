// Chance, the same for the same seed everywhere.

export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds must not start alike.
    this.#state = Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995;
    for (let i = 0; i < 8; i++) this.#next();
  }

  /** A whole number from 0 to less than `limit`. */
  below(limit: number): number {
    return Math.floor((this.#next() / 2 ** 32) * limit);
  }

  /** Whether something happens that has this probability. */
  chance(probability: number): boolean {
    return this.#next() / 2 ** 32 < probability;
  }

  choose<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  /** Chooses by weight. */
  weighted<T>(from: readonly (readonly [weight: number, value: T])[]): T {
    let at = this.chanceOf(from.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of from) {
      if (at < weight) return value;
      at -= weight;
    }
    return from.at(-1)![1];
  }

  private chanceOf(total: number): number {
    return (this.#next() / 2 ** 32) * total;
  }

  #next(): number {
    let x = this.#state === 0 ? 1 : this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return x >>> 0;
  }
}
