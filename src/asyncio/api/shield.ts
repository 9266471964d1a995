/**
 * Waiting for something without passing a cancel on to it. Python: `asyncio.shield`.
 */
import { ensureFuture } from "../core/awaitables.ts";
import type { Future } from "../core/futures.ts";
import { typeName } from "../base/repr.ts";
import { contextOfError } from "../core/exception-context.ts";
import { observer } from "../base/observer.ts";
import { currentTask } from "../core/tasks.ts";

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
  if (observer !== null) observer.futureMade(outer, { kind: "children", of: "shield", futures: [inner] });

  const innerDone = (): void => {
    if (outer.cancelled()) return;
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    if (inner.failed) outer.fail(inner.exception());
    else outer.setResult(inner.result());
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
    const awaitedBy = { task, futures: [inner] };
    loop.addAwaitedBy(awaitedBy);
    inner.addDoneCallback(() => {
      loop.discardAwaitedBy(awaitedBy);
    });
  }
  inner.addDoneCallback(innerDone);
  outer.addDoneCallback(outerDone);
  return outer;
}

function reportLateError(inner: Future<unknown>): void {
  if (!inner.failed) return;
  const error = inner.exception();
  const name = error instanceof Error ? error.name : typeName(error);
  inner.loop.callExceptionHandler(contextOfError(`${name} exception in shielded future`, error, { future: inner }));
}
