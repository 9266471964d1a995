/**
 * Runs a loop until one awaitable is done. Python: `BaseEventLoop.run_until_complete`, where the loop blocks and the result
 * is returned. Here the run is a promise, and a promise that resolves with an awaitable would await it; so it resolves with
 * a function that returns the result or raises the error.
 */
import { ensureFuture } from "./awaitables.ts";
import type { EventLoop } from "./events.ts";
import { RuntimeError } from "../base/exceptions.ts";
import type { Future } from "./futures.ts";

/** Runs a loop that may run; what it may not, it has to refuse before. @internal */
export function runUntilDone<T>(loop: EventLoop, awaitable: PromiseLike<T>): Promise<() => T> {
  const future = ensureFuture(awaitable, { loop });
  // A task that was made here is known here only, and its end is not forgotten.
  if (future !== awaitable && !future.done()) future.forgotten = false;
  const stopWhenDone = (): void => {
    loop.stop();
  };
  future.addDoneCallback(stopWhenDone);
  return loop.runForever().then(
    () => {
      future.removeDoneCallback(stopWhenDone);
      if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
      // Taken now: of a cancelled task, who asks first gets the error with its message.
      return outcomeOf(future);
    },
    (error: unknown) => {
      future.removeDoneCallback(stopWhenDone);
      throw error;
    },
  );
}

/** The result or the error of a future that is done, to be returned or raised later. */
function outcomeOf<T>(future: Future<T>): () => T {
  try {
    const result = future.result();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
