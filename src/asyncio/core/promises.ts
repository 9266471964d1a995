/**
 * The bridge from native promises (`fetch`, a database …) to the loop. A promise becomes a future that the promise's
 * outcome completes; while one is pending the loop knows that something outside can still wake it.
 *
 * Cancelling the future only stops the waiting: a promise cannot be called off, and what it does later is ignored.
 */
import type { EventLoop } from "./events.ts";
import { Future } from "./futures.ts";
import { observer } from "../base/observer.ts";

/** A future that a native promise completes. @internal */
export class PromiseFuture extends Future<unknown> {
  override cancel(message?: string): boolean {
    if (!super.cancel(message)) return false;
    this.loop.discardPromise();
    return true;
  }
}

/**
 * A future of `loop` that ends as the promise does.
 *
 * @param kind what is behind the promise
 * @internal
 */
export function promiseFuture(
  promise: PromiseLike<unknown>,
  loop: EventLoop,
  kind: "promise" | "thread" = "promise",
): Future<unknown> {
  const future = new PromiseFuture({ loop });
  if (observer !== null) observer.futureMade(future, { kind });
  loop.addPromise();
  // The engine knows all that can go wrong with a `then` of somebody's own: that it throws, or settles twice.
  Promise.resolve(promise).then(
    (value) => {
      settle(future, () => {
        future.setResult(value);
      });
    },
    (error: unknown) => {
      settle(future, () => {
        future.fail(error);
      });
    },
  );
  return future;
}

function settle(future: PromiseFuture, finish: () => void): void {
  if (future.done() || future.loop.isClosed()) return;
  future.loop.discardPromise();
  finish();
}
