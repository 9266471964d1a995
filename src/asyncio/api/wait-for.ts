/**
 * One awaitable with a time limit. Python: `asyncio.wait_for`.
 *
 * It runs in the calling task, inside a `timeout`: no task is made for it, so it costs no tick. Only when there is no time
 * at all is a task made of a coroutine, and cancelled before its first step: then nothing of the coroutine runs.
 */
import { ensureFuture } from "../core/awaitables.ts";
import { CancelledError, TimeoutError } from "../base/exceptions.ts";
import type { Future } from "../core/futures.ts";
import { observer } from "../base/observer.ts";
import { checkComparable } from "../base/seconds.ts";
import { timeout as limit } from "./timeouts.ts";

/**
 * Waits for an awaitable, but no longer than `timeout`; then it is cancelled, and a `TimeoutError` raised.
 * Python: `await asyncio.wait_for(aw, timeout)`.
 *
 * @param awaitable a coroutine, task, future or promise
 * @param timeout seconds, or null for no limit. With 0 or less, what is not done already is cancelled before it starts
 * @returns its result; also when it has swallowed the cancel and returned
 * @throws TimeoutError when the time was up; and whatever the awaitable raises
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   console.log(await asyncio.waitFor(asyncio.sleep(1, "in time"), 2)); // in time
 *   try {
 *     await asyncio.waitFor(asyncio.sleep(5), 2);
 *   } catch (error) {
 *     console.log((error as Error).name); // TimeoutError
 *   }
 * }
 * await asyncio.run(main());
 * ```
 */
export async function waitFor<T>(awaitable: PromiseLike<T>, timeout: number | null): Promise<T> {
  if (timeout !== null) checkComparable(timeout);
  if (timeout !== null && timeout <= 0) return await withoutTime(awaitable);
  await using _limit = limit(timeout);
  return await awaitable;
}

async function withoutTime<T>(awaitable: PromiseLike<T>): Promise<T> {
  const future = ensureFuture(awaitable);
  if (future.done()) return future.result();
  await cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    if (error instanceof CancelledError) throw new TimeoutError("", { cause: error });
    throw error;
  }
}

/** Waits beside the future instead of on it: so a cancel of the caller is not taken for the future's own. */
async function cancelAndWait(future: Future<unknown>): Promise<void> {
  const ended = future.loop.createFuture<undefined>();
  if (observer !== null) observer.futureMade(ended, { kind: "children", of: "wait", futures: [future] });
  const release = (): void => {
    if (!ended.done()) ended.setResult(undefined);
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    await ended;
  } finally {
    future.removeDoneCallback(release);
  }
}
