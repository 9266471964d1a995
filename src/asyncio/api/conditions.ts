/**
 * Conditions. Python: `Condition` of `asyncio/locks.py`.
 *
 * A task that waits gives the lock up and holds it again afterwards, whatever happened, so that the block around the wait can
 * rely on it: cancels that arrive while the task queues for the lock are collected, and the last one is raised once it has
 * it. By then the task may have used up a notification that it cannot act on, so it passes one on.
 */
import { givenBy } from "../base/never-awaited.ts";
import { CancelledError, RuntimeError, withNote } from "../base/exceptions.ts";
import { Lock, stateText } from "./locks.ts";
import type { Held } from "./locks.ts";
import { LoopBound } from "./mixins.ts";
import type { ResourceState } from "../base/observer.ts";
import { noteChange, partOf, stateOf, waitsFor, wholeOf } from "./resource.ts";
import { Waiters } from "./waiters.ts";

/**
 * A lock whose holders can wait for each other: for something to change that the lock protects. Python: `asyncio.Condition`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * let cups = 0;
 *
 * async function guest(table: asyncio.Condition) {
 *   using held = await table.acquire();
 *   await table.waitFor(() => cups > 0);
 *   cups--;
 *   console.log("thank you");
 * }
 *
 * async function main() {
 *   const table = new asyncio.Condition();
 *   const task = asyncio.createTask(guest(table));
 *   await asyncio.sleep(1);
 *   {
 *     using held = await table.acquire();
 *     cups++;
 *     table.notify();
 *   }
 *   await task; // thank you
 * }
 * await asyncio.run(main());
 * ```
 */
export class Condition extends LoopBound {
  readonly #lock: Lock;
  readonly #waiters = new Waiters();
  /** Whether the lock is its alone. */
  readonly #own: boolean;

  /** @param lock the lock to use, also by other conditions; a new one when left out */
  constructor(lock?: Lock) {
    super();
    this.#own = lock === undefined;
    this.#lock = lock ?? partOf(new Lock(), wholeOf(this));
  }

  /** Whether its lock is held. Python: `condition.locked()`. */
  locked(): boolean {
    return this.#lock.locked();
  }

  /**
   * Takes its lock. Python: `await condition.acquire()`, or `async with condition`.
   *
   * @returns what `using` needs to release it at the end of the block; without it, call `release()` yourself
   */
  acquire(): Promise<Held> {
    // oxlint-disable-next-line typescript/unbound-method -- it is only compared
    return givenBy(this.acquire, this.#lock.acquire());
  }

  /**
   * Gives its lock back. Python: `condition.release()`.
   *
   * @throws RuntimeError when the lock is not held
   */
  release(): void {
    this.#lock.release();
  }

  /**
   * Gives the lock up, waits until it is notified, and takes the lock again. What the task waits for may have changed
   * back by then: wait in a loop, or use `waitFor`. Python: `await condition.wait()`.
   *
   * @returns true
   * @throws RuntimeError when the lock is not held
   */
  async wait(): Promise<true> {
    this.#checkLocked("cannot wait on un-acquired lock");
    const waiter = waitsFor(this, "wait", this.#waiters.add(this.boundLoop()));
    this.release();
    try {
      try {
        await waiter;
        return true;
      } finally {
        this.#waiters.remove(waiter);
        await this.#reacquire();
      }
    } catch (error) {
      this.#waiters.wake(1);
      throw error;
    }
  }

  /**
   * Waits, time and again, until the predicate is true. Python: `await condition.wait_for(predicate)`.
   *
   * @param predicate called at once and after each notification, with the lock held
   * @returns what the predicate gave in the end
   * @throws RuntimeError when the lock is not held
   */
  async waitFor<T>(predicate: () => T): Promise<T> {
    let result = predicate();
    while (!result) {
      await this.wait();
      result = predicate();
    }
    return result;
  }

  /**
   * Wakes tasks that wait; they go on once they have the lock. Python: `condition.notify(n)`.
   *
   * @param n how many
   * @throws RuntimeError when the lock is not held
   */
  notify(n = 1): void {
    this.#checkLocked("cannot notify on un-acquired lock");
    noteChange(this, "notified");
    this.#waiters.wake(n);
  }

  /**
   * Wakes all tasks that wait. Python: `condition.notify_all()`.
   *
   * @throws RuntimeError when the lock is not held
   */
  notifyAll(): void {
    this.notify(this.#waiters.length);
  }

  async #reacquire(): Promise<void> {
    let cancelled: CancelledError | null = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = error;
      }
    }
    if (cancelled !== null) throw cancelled;
  }

  #checkLocked(message: string): void {
    if (this.locked()) return;
    throw withNote(new RuntimeError(message), "first take the lock: `using held = await condition.acquire()`");
  }

  /** @internal */
  [stateOf](): ResourceState {
    return this.#own ? { kind: "condition", held: true } : { kind: "condition" };
  }

  /** As in Python: `<Condition [locked, waiters:1]>`. */
  override toString(): string {
    return stateText(this, this.locked() ? "locked" : "unlocked", this.#waiters);
  }
}
