/**
 * Waiting for something without passing a cancel on to it. Python: `asyncio.shield`.
 */
import { ensureFuture } from "./awaitables.ts";
import type { Future } from "./futures.ts";
import { currentTask } from "./tasks.ts";

/**
 * A future that ends as the awaitable does; but cancelling it, or the task that awaits it, leaves the awaitable running.
 * Python: `asyncio.shield(aw)`.
 *
 * @param awaitable a coroutine (it becomes a task), task, future or promise
 * @returns the shield; the awaitable's own future, when that is done already. An error that comes when the shield was
 * cancelled is told to the loop's exception handler
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function save() {
 *   await asyncio.sleep(2);
 *   console.log("saved");
 * }
 *
 * async function main() {
 *   const saving = asyncio.createTask(save());
 *   try {
 *     await asyncio.waitFor(asyncio.shield(saving), 1);
 *   } catch {
 *     console.log("tired of waiting"); // tired of waiting
 *   }
 *   await saving; // saved
 * }
 * await asyncio.run(main());
 * ```
 */
export function shield<T>(awaitable: PromiseLike<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const loop = inner.loop;
  const outer = loop.createFuture<T>();

  const innerDone = (): void => {
    if (outer.cancelled()) return;
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    const error = inner.exception();
    if (error === null) outer.setResult(inner.result());
    else outer.setException(error);
  };
  const outerDone = (): void => {
    if (inner.done()) return;
    inner.removeDoneCallback(innerDone);
    // Several shields may have been cancelled over the same future: one report is enough.
    inner.removeDoneCallback(reportLateError);
    inner.addDoneCallback(reportLateError);
  };

  const task = currentTask(loop);
  if (task !== null) {
    const join = { task, futures: [inner] };
    loop.joins.add(join);
    inner.addDoneCallback(() => loop.joins.delete(join));
  }
  inner.addDoneCallback(innerDone);
  outer.addDoneCallback(outerDone);
  return outer;
}

function reportLateError(inner: Future<unknown>): void {
  if (inner.cancelled()) return;
  const error = inner.exception();
  if (error === null) return;
  const name = error instanceof Error ? error.name : typeof error;
  inner.loop.callExceptionHandler({ message: `${name} exception in shielded future`, exception: error, future: inner });
}
