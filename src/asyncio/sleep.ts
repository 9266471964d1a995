/**
 * Sleeping. A delay of nothing is not a short timer but a bare turn of the loop, in CPython as here.
 */
import { getRunningLoop } from "./events.ts";
import { ValueError } from "./exceptions.ts";
import { BARE_YIELD } from "./frames.ts";
import type { Future } from "./futures.ts";

function wake<T>(future: Future<T>, result: T): void {
  if (!future.done()) future.setResult(result);
}

/**
 * Waits, while others run. Python: `await asyncio.sleep(delay, result)`.
 *
 * @param delay seconds; 0 or less gives every other task that is ready exactly one turn
 * @param result what the await gives
 * @throws ValueError when the delay is not a number (NaN)
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
export async function sleep<T = undefined>(delay: number, result?: T): Promise<T> {
  if (delay <= 0) {
    await BARE_YIELD;
    return result as T;
  }
  if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = getRunningLoop();
  const future = loop.createFuture<T>();
  const timer = loop.callLater(delay, wake<T>, future, result as T);
  try {
    return await future;
  } finally {
    timer.cancel();
  }
}
