/**
 * What all synchronisation objects have in common. Python: `asyncio/mixins.py`.
 *
 * They may be made before any loop runs. The first task that has to wait binds the object to its loop: what wakes
 * waiters schedules them there, and a waiter of another loop would never be told.
 */
import type { EventLoop } from "../core/base-events.ts";
import { getRunningLoop } from "../core/events.ts";
import { RuntimeError, withNote } from "../base/exceptions.ts";
import { repr } from "../base/repr.ts";

/** An object that belongs to the first loop that waits for it. */
export abstract class LoopBound {
  #loop: EventLoop | null = null;

  /**
   * The running loop, which must be the one of all earlier calls.
   *
   * @internal
   */
  protected boundLoop(): EventLoop {
    const loop = getRunningLoop();
    this.#loop ??= loop;
    if (this.#loop !== loop) {
      const error = new RuntimeError(`${repr(this)} is bound to a different event loop`);
      throw withNote(error, "make it inside the coroutine that you give to asyncio.run()");
    }
    return loop;
  }

  abstract toString(): string;

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
