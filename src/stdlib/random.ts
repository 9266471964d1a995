/**
 * The module `random`. Python: `random`.
 *
 * From the same seed come the same numbers as in Python, so that a listing and its Python twin print the same. That holds
 * for each function only as long as it draws from the generator just as often as Python's does. Distributions that need a
 * logarithm or a cosine are left out: these differ between engines in the last digit.
 */
import { IndexError, ValueError, withNote } from "../asyncio/internal.ts";
import { MersenneTwister } from "./mersenne-twister.ts";
import { sha512 } from "./sha512.ts";

/** What the generator can be seeded with. */
export type Seed = number | bigint | string | null;

let key = systemKey();
/** Made when it is first needed: mixing the key takes a while, and most programs draw nothing. */
let made: MersenneTwister | null = null;

function generator(): MersenneTwister {
  return (made ??= new MersenneTwister(key));
}

/**
 * Starts the generator anew; the same seed gives the same numbers, those of Python. Python: `random.seed(a)`.
 *
 * @param value a number or a text; left out or null, the generator is seeded with something new each time
 * @throws TypeError when it is something else
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(42);
 * console.log(random.randint(1, 6), random.randint(1, 6)); // 6 1
 * ```
 */
export function seed(value: Seed = null): void {
  key = value === null ? systemKey() : wordsOf(integerOf(value));
  made = null;
}

/**
 * A number from 0 to less than 1. Python: `random.random()`.
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(42);
 * console.log(random.random()); // 0.6394267984578837
 * ```
 */
export function random(): number {
  return generator().fraction();
}

/**
 * A number between `a` and `b`. Python: `random.uniform(a, b)`.
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(42);
 * console.log(random.uniform(0.5, 1.5)); // 1.1394267984578836
 * ```
 */
export function uniform(a: number, b: number): number {
  return a + (b - a) * random();
}

/**
 * A whole number from `a` to `b`, both included. Python: `random.randint(a, b)`.
 *
 * @throws ValueError when `b` is less than `a`
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(7);
 * console.log(random.randint(1, 100)); // 42
 * ```
 */
export function randint(a: number, b: number): number {
  whole(a);
  whole(b);
  if (b < a) throw emptyRange(`in randint(${String(a)}, ${String(b)})`);
  return a + below(b - a + 1);
}

/**
 * One of the whole numbers that a `for` over `range(start, stop, step)` would give in Python.
 * Python: `random.randrange(start, stop, step)`.
 *
 * @param start the first of them; or, as the only argument, the end of a range that begins at 0
 * @param stop where they end: it is not one of them
 * @param step how far they lie apart
 * @throws ValueError when there are none, or `step` is 0
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(1);
 * console.log(random.randrange(0, 100, 5)); // 20
 * ```
 */
export function randrange(start: number, stop?: number, step = 1): number {
  whole(start);
  if (stop === undefined) {
    if (start <= 0) throw emptyRange("for randrange()");
    return below(start);
  }
  whole(stop);
  whole(step);
  if (step === 0)
    throw withNote(new ValueError("zero step for randrange()"), "leave the step out, or give another one");
  const count = Math.ceil((stop - start) / step);
  if (count <= 0) {
    throw emptyRange(`in randrange(${[start, stop, ...(step === 1 ? [] : [step])].map(String).join(", ")})`);
  }
  return start + step * below(count);
}

/**
 * One of the elements of an array, or of the characters of a text. Python: `random.choice(seq)`.
 *
 * @throws IndexError when there are none
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(3);
 * console.log(random.choice(["heads", "tails"])); // heads
 * ```
 */
export function choice<T>(sequence: ArrayLike<T>): T {
  if (sequence.length === 0)
    throw withNote(new IndexError("Cannot choose from an empty sequence"), "look at its length first");
  return sequence[below(sequence.length)] as T;
}

/**
 * Mixes an array, in place. Python: `random.shuffle(x)`.
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(5);
 * const cards = ["jack", "queen", "king", "ace"];
 * random.shuffle(cards);
 * console.log(cards.join(" ")); // jack queen ace king
 * ```
 */
export function shuffle(array: unknown[]): void {
  for (let i = array.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [array[i], array[j]] = [array[j], array[i]];
  }
}

// Above so many elements, Python remembers what was taken instead of copying all: it then draws other numbers.
const SMALL_POOL = 21;

/**
 * Some of the elements of an array, each at most once, in random order. Python: `random.sample(population, k)`.
 *
 * @param k how many
 * @throws ValueError when there are not so many
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * random.seed(49);
 * const balls = Array.from({ length: 49 }, (_, i) => i + 1);
 * console.log(random.sample(balls, 6).join(" ")); // 5 23 27 8 21 36
 * ```
 */
export function sample<T>(population: ArrayLike<T>, k: number): T[] {
  const size = population.length;
  whole(k);
  if (k < 0 || k > size) {
    const error = new ValueError("Sample larger than population or is negative");
    throw withNote(error, `ask for 0 to ${String(size)} elements`);
  }
  const smallPool = SMALL_POOL + (k > 5 ? 4 ** Math.ceil(Math.log(k * 3) / Math.log(4)) : 0);
  return size <= smallPool ? sampleFromCopy(Array.from(population), k) : sampleByPlace(population, k);
}

function sampleFromCopy<T>(pool: T[], k: number): T[] {
  return Array.from({ length: k }, () => {
    const place = below(pool.length);
    const taken = pool[place] as T;
    const last = pool.pop() as T;
    if (place < pool.length) pool[place] = last;
    return taken;
  });
}

function sampleByPlace<T>(population: ArrayLike<T>, k: number): T[] {
  const places = new Set<number>();
  while (places.size < k) places.add(below(population.length));
  return Array.from(places, (place) => population[place] as T);
}

/** A whole number from 0 to less than `limit`: as many bits as that has are drawn, until they make a smaller one. */
function below(limit: number): number {
  whole(limit);
  const high = Math.floor(limit / 2 ** 32);
  const bits = high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(limit);
  for (;;) {
    const number = generator().bits(bits);
    if (number < limit) return number;
  }
}

function whole(value: number): void {
  if (Number.isSafeInteger(value)) return;
  const error = new TypeError(`'${typeof value}' object cannot be interpreted as an integer`);
  throw withNote(error, `give a whole number below 2 ** 53, not ${String(value)}`);
}

function emptyRange(where: string): ValueError {
  return withNote(new ValueError(`empty range ${where}`), "the lower end comes first");
}

/** 624 words from the system: as many as the generator's state has. */
function systemKey(): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(624));
}

/** The number that a seed stands for. */
function integerOf(seed: number | bigint | string): bigint {
  if (typeof seed === "bigint") return seed < 0n ? -seed : seed;
  if (Number.isInteger(seed)) return BigInt(Math.abs(seed as number));
  if (Number.isFinite(seed)) return hashOfFraction(seed as number);
  if (typeof seed === "string") {
    const bytes = new TextEncoder().encode(seed);
    return [...bytes, ...sha512(bytes)].reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  }
  throw withNote(
    new TypeError("The only supported seed types are: number, bigint and string"),
    "turn it into a text first",
  );
}

/**
 * What Python's `hash` gives for a number that is not whole, read as 64 bits without a sign. It is the number modulo
 * 2^61 - 1, where halving is the same as a shift by 60.
 */
function hashOfFraction(value: number): bigint {
  let halvings = 0;
  for (; !Number.isInteger(value); value *= 2) halvings++;
  return BigInt.asUintN(64, (BigInt(value) << BigInt((halvings * 60) % 61)) % (2n ** 61n - 1n));
}

/** The words of a number, the lowest first. */
function wordsOf(number: bigint): Uint32Array {
  const words = [Number(number & 0xffffffffn)];
  for (let left = number >> 32n; left > 0n; left >>= 32n) words.push(Number(left & 0xffffffffn));
  return Uint32Array.from(words);
}
