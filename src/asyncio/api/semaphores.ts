/**
 * Semaphores. Python: `Semaphore` and `BoundedSemaphore` of `asyncio/locks.py`.
 *
 * Where a lock is left free for the waiter that was woken, a semaphore is counted down for it at once: so several can be
 * woken in one pass, and none of them can be overtaken. A waiter that is cancelled after it was woken gives its unit back.
 */
import { CancelledError, ValueError, withNote } from "../base/exceptions.ts";
import { Held, stateText } from "./locks.ts";
import { LoopBound } from "./mixins.ts";
import type { ResourceState } from "../base/observer.ts";
import { noteChange, stateOf, waitsFor } from "./resource.ts";
import { Waiters } from "./waiters.ts";

/**
 * So many tasks at a time: `acquire` counts down and waits at 0, `release` counts up. Python: `asyncio.Semaphore`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function download(name: string, limit: asyncio.Semaphore) {
 *   using held = await limit.acquire();
 *   await asyncio.sleep(1);
 *   return name;
 * }
 *
 * async function main() {
 *   const limit = new asyncio.Semaphore(2);
 *   const loop = asyncio.getRunningLoop();
 *   await asyncio.gather(
 *     ...["a", "b", "c", "d"].map((name) => download(name, limit)),
 *   );
 *   console.log(loop.time()); // 2
 * }
 * await asyncio.run(main());
 * ```
 */
export class Semaphore extends LoopBound {
  readonly #waiters = new Waiters();
  readonly #held = new Held(this);
  #value: number;

  /**
   * @param value how many may hold it at the same time
   * @throws ValueError when it is negative
   */
  constructor(value = 1) {
    super();
    if (value < 0) {
      const error = new ValueError("Semaphore initial value must be >= 0");
      throw withNote(error, "give the number of tasks that may hold it at the same time");
    }
    this.#value = value;
  }

  /** How many units are left. @internal */
  protected get value(): number {
    return this.#value;
  }

  /** Whether `acquire` would wait: nothing is left, or others wait already. Python: `semaphore.locked()`. */
  locked(): boolean {
    return this.#value === 0 || !this.#waiters.allCancelled();
  }

  /**
   * Waits until a unit is free, and takes it. Python: `await semaphore.acquire()`, or `async with semaphore`.
   *
   * @returns what `using` needs to release it at the end of the block; without it, call `release()` yourself
   * @throws RuntimeError when tasks of another loop have waited for the semaphore
   */
  async acquire(): Promise<Held> {
    if (!this.locked()) {
      this.#value--;
      noteChange(this, "acquired");
      return this.#held;
    }
    const waiter = waitsFor(this, "acquire", this.#waiters.add(this.boundLoop()));
    try {
      try {
        await waiter;
      } finally {
        this.#waiters.remove(waiter);
      }
    } catch (error) {
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) {
        this.#value++;
        noteChange(this, "given back");
      }
      throw error;
    } finally {
      // Tasks that came in the meantime had to wait behind this one, even if units were left.
      this.#wake(this.#value);
    }
    noteChange(this, "acquired");
    return this.#held;
  }

  /** Gives a unit back and wakes the first waiter. Python: `semaphore.release()`. */
  release(): void {
    this.#value++;
    noteChange(this, "released");
    this.#wake(1);
  }

  #wake(count: number): void {
    const woken = this.#waiters.wake(count);
    if (woken === 0) return;
    this.#value -= woken;
    noteChange(this, "handed on");
  }

  /** @internal */
  [stateOf](): ResourceState {
    return { kind: "semaphore", held: true, value: this.#value };
  }

  /** As in Python: `<Semaphore [unlocked, value:2]>`. */
  override toString(): string {
    return stateText(this, this.locked() ? "locked" : `unlocked, value:${String(this.#value)}`, this.#waiters);
  }
}

/**
 * A semaphore that cannot be released more often than it was acquired. Python: `asyncio.BoundedSemaphore`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * const semaphore = new asyncio.BoundedSemaphore(1);
 * try {
 *   semaphore.release();
 * } catch (error) {
 *   console.log((error as Error).message); // BoundedSemaphore released too many times
 * }
 * ```
 */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  /**
   * @param value how many may hold it at the same time
   * @throws ValueError when it is negative
   */
  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /** @internal */
  override [stateOf](): ResourceState {
    return { ...super[stateOf](), limit: this.#bound };
  }

  /**
   * Gives a unit back and wakes the first waiter. Python: `semaphore.release()`.
   *
   * @throws ValueError when all units are there already
   */
  override release(): void {
    if (this.value >= this.#bound) {
      const error = new ValueError("BoundedSemaphore released too many times");
      throw withNote(
        error,
        "release it once for each `await semaphore.acquire()`; a block with `using` does it by itself",
      );
    }
    super.release();
  }
}
