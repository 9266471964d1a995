/**
 * The module `time`. Python: `time`.
 *
 * All of it follows the program's clock, so that what a program measures agrees with how long its loop waited, whether
 * time is real or virtual. The stopwatches read that clock itself. The time of day is the realm's own: the runner lets
 * `Date` and `performance` start where the program wants and go on with the same clock (`src/runner/realm/wall-time.ts`).
 */
import { ValueError, getClock, threadSource, typeName, withNote } from "../asyncio/internal.ts";
import { formatted } from "./strftime.ts";

/**
 * Blocks: nothing else runs meanwhile, the loop and all its tasks included. That is seldom wanted; `asyncio.sleep` waits
 * and lets others run. Python: `time.sleep(seconds)`.
 *
 * @param seconds how long
 * @throws TypeError when it is no number; ValueError when it is negative
 *
 * @example
 * ```ts
 * import * as time from "time";
 *
 * const start = time.perfCounter();
 * time.sleep(1.5);
 * console.log(time.perfCounter() - start); // 1.5
 * ```
 */
export function sleep(seconds: number): void {
  if (typeof seconds !== "number" && typeof seconds !== "boolean") {
    const error = new TypeError(`'${typeName(seconds)}' object cannot be interpreted as an integer`);
    throw withNote(error, "give the number of seconds, 0 or more");
  }
  if (!(seconds >= 0)) {
    const error = new ValueError(
      Number.isNaN(seconds) ? "Invalid value NaN (not a number)" : "sleep length must be non-negative",
    );
    throw withNote(error, "give the number of seconds, 0 or more");
  }
  getClock().block(seconds);
}

// `toThread(time.sleep, 1)`: in a thread there is no clock of ours, only what its host offers under this name.
Object.defineProperty(sleep, threadSource, { value: "time.sleep" });

/**
 * Seconds since the program began, for measuring how long something takes. Python: `time.perf_counter()`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 * import * as time from "time";
 *
 * async function main() {
 *   const start = time.perfCounter();
 *   await asyncio.sleep(2);
 *   console.log(time.perfCounter() - start); // 2
 * }
 * await asyncio.run(main());
 * ```
 */
export function perfCounter(): number {
  return getClock().time();
}

/**
 * Seconds since the program began: a clock that is never set back. Python: `time.monotonic()`.
 *
 * @example
 * ```ts
 * import * as time from "time";
 *
 * time.sleep(3);
 * console.log(time.monotonic()); // 3
 * ```
 */
export function monotonic(): number {
  return getClock().time();
}

/**
 * Seconds since 1970, as the clock on the wall has it. Python: `time.time()`.
 *
 * @example
 * ```ts
 * import * as time from "time";
 *
 * const start = time.time();
 * time.sleep(2);
 * console.log(time.time() - start); // 2
 * ```
 */
export function time(): number {
  // `Date.now()` would cut the milliseconds off.
  return performance.timeOrigin / 1000 + performance.now() / 1000;
}

/**
 * The time of day as text, in UTC and in English. Python: `time.strftime(format, t)`.
 *
 * @param format text with directives such as `%H:%M:%S` and `%Y-%m-%d`: all that Python documents
 * @param seconds the moment, in seconds since 1970; now when left out
 * @throws ValueError when the moment lies outside the years that a `Date` can hold
 *
 * @example
 * ```ts
 * import * as time from "time";
 *
 * console.log(time.strftime("%a %d %B %Y, %X", 86400)); // Fri 02 January 1970, 00:00:00
 * ```
 */
export function strftime(format: string, seconds = time()): string {
  const moment = new Date(Math.floor(seconds) * 1000);
  if (Number.isNaN(moment.getTime())) {
    throw withNote(new ValueError("year is out of range"), "give the moment in seconds since 1970");
  }
  return formatted(format, moment);
}
