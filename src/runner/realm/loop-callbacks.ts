// Callbacks that a program hands to a package, as in `db.transaction(async (tx) => …)`. A package awaits natively what the
// callback returns, and knows nothing of coroutines: it would take one for a result and leave it unstarted. So what
// the callback returns runs as a task, on the loop that was running when the callback was handed over.
import { asCoroutine, ensureFuture, Frame, Future, run, runningLoopOrNull } from "../../asyncio/internal.ts";
import type { EventLoop } from "../../asyncio/internal.ts";

/** A callback for a package, made of one of the program's. */
export function loopCallback<A extends unknown[]>(callback: (...args: A) => unknown): (...args: A) => unknown {
  const loop = runningLoopOrNull();
  return (...args) => {
    const result = callback(...args);
    return result instanceof Frame || result instanceof Future
      ? outcome(result as unknown as PromiseLike<unknown>, loop)
      : result;
  };
}

function outcome(awaitable: PromiseLike<unknown>, loop: EventLoop | null): Promise<unknown> {
  // At the top level of a program no loop is running.
  if (loop === null) return run(asCoroutine(awaitable));
  return new Promise((resolve) => {
    ensureFuture(awaitable, { loop }).addDoneCallback((future) => {
      resolve(settled(future));
    });
  });
}

function settled(future: Future<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    resolve(future.result());
  });
}
