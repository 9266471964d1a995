/**
 * The bridge from native promises (`fetch`, a database …) to the loop. A promise becomes a future that the promise's
 * outcome completes; while one is pending the loop knows that something outside can still wake it.
 *
 * Cancelling the future only stops the waiting: a promise cannot be called off, and what it does later is ignored.
 */
import type { EventLoop } from "./base-events.ts";
import { Future } from "./futures.ts";

class PromiseFuture extends Future<unknown> {
  override cancel(message?: string): boolean {
    if (!super.cancel(message)) return false;
    this.loop.bridged--;
    return true;
  }
}

/** A future of `loop` that ends as the promise does. @internal */
export function promiseFuture(promise: PromiseLike<unknown>, loop: EventLoop): Future<unknown> {
  const future = new PromiseFuture({ loop });
  loop.bridged++;
  promise.then(
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
  future.loop.bridged--;
  finish();
}
