/**
 * Sleeping. A delay of nothing is not a short timer but a bare turn of the loop, in CPython as here.
 */
import { getRunningLoop } from "../core/events.ts";
import { ValueError } from "../base/exceptions.ts";
import { $await } from "../core/driver.ts";
import { BARE_YIELD } from "../core/yielded.ts";
import type { Future } from "../core/futures.ts";
import { givenBy } from "../base/never-awaited.ts";
import { observer } from "../base/observer.ts";
import { checkComparable } from "../base/seconds.ts";
import { $code, $coroutine } from "../dialect/compiled-code.ts";

function wake<T>(future: Future<T>, result: T): void {
  if (!future.done()) future.setResult(result);
}

/**
 * The body of `sleep(0)`: what the compiler would make of `await BARE_YIELD; return result`, by hand, since giving a turn is
 * what tasks do most often and a generator object would double its price.
 */
class OneTurn {
  declare private readonly result: unknown;
  declare private given: boolean;

  constructor(result: unknown) {
    this.result = result;
    this.given = false;
  }

  next(): IteratorResult<undefined, unknown> {
    if (this.given) return { value: this.result, done: true };
    this.given = true;
    $await(BARE_YIELD, TURN.line);
    return YIELDED;
  }

  throw(error: unknown): never {
    throw error;
  }

  return(value: unknown): IteratorResult<undefined, unknown> {
    return { value, done: true };
  }
}

const YIELDED: IteratorResult<undefined, unknown> = { value: undefined, done: false };
const TURN = $code("sleep", "sleep", "asyncio/api/sleep.ts", 0);

const sleepFor = async function sleep<T>(delay: number, result: T): Promise<T> {
  checkComparable(delay);
  if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = getRunningLoop();
  const future = loop.createFuture<T>();
  const until = loop.time() + delay;
  if (observer !== null) observer.futureMade(future, { kind: "sleep", until });
  const timer = loop.setTimer(until, future, wake<T>, [future, result]);
  try {
    return await future;
  } finally {
    timer.cancel();
  }
};

/**
 * Waits, while others run. Python: `await asyncio.sleep(delay, result)`.
 *
 * @param delay seconds; 0 or less gives every other task that is ready exactly one turn
 * @param result what the await gives
 * @throws TypeError when the delay is no number; ValueError when it is NaN
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   await asyncio.sleep(1);
 *   console.log(await asyncio.sleep(1, "two seconds later")); // two seconds later
 * }
 * await asyncio.run(main());
 * ```
 */
export function sleep<T = undefined>(delay: number, result?: T): Promise<T> {
  // Text is compared as a number too: it is not a delay.
  return typeof delay === "number" && delay <= 0
    ? ($coroutine(new OneTurn(result) as never, TURN, sleep) as Promise<T>)
    : givenBy(sleep, sleepFor(delay, result as T));
}
