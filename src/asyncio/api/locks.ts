/**
 * Locks and events. Python: `asyncio/locks.py`.
 *
 * A lock is handed over in two steps. `release` only wakes the first waiter, and the lock stays free until that waiter's
 * task gets its turn; what keeps others from taking it in between is the rule that none may while an uncancelled waiter
 * stands in the list. So a waiter that is cancelled after it was woken must wake the next one, or the lock would lie free
 * with everybody waiting for it.
 */
import { CancelledError, RuntimeError, withNote } from "../base/exceptions.ts";
import { LoopBound } from "./mixins.ts";
import type { ResourceState } from "../base/observer.ts";
import { typeName } from "../base/repr.ts";
import { noteChange, stateOf, waitsFor } from "./resource.ts";
import { Waiters } from "./waiters.ts";

/** What `acquire()` gives: leaving the block of a `using` releases what was acquired. Python: the `with` of `async with`. */
export class Held implements Disposable {
  readonly #of: { release(): void };

  /** @internal */
  constructor(of: { release(): void }) {
    this.#of = of;
  }

  /** Releases what was acquired. */
  [Symbol.dispose](): void {
    this.#of.release();
  }
}

/** The state of an object as its text shows it: `<Lock [locked, waiters:1]>`. @internal */
export function stateText(object: object, state: string, waiters: Waiters): string {
  return `<${typeName(object)} [${state}${waiters.length > 0 ? `, waiters:${String(waiters.length)}` : ""}]>`;
}

/**
 * Mutual exclusion: one task at a time holds the lock, the others wait in the order in which they asked.
 * Python: `asyncio.Lock`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * let balance = 100;
 *
 * async function withdraw(lock: asyncio.Lock, amount: number) {
 *   using held = await lock.acquire();
 *   const before = balance;
 *   await asyncio.sleep(1);
 *   balance = before - amount;
 * }
 *
 * async function main() {
 *   const lock = new asyncio.Lock();
 *   await asyncio.gather(withdraw(lock, 10), withdraw(lock, 20));
 *   console.log(balance); // 70
 * }
 * await asyncio.run(main());
 * ```
 */
export class Lock extends LoopBound {
  readonly #waiters = new Waiters();
  readonly #held = new Held(this);
  #locked = false;

  /** Whether it is held. Python: `lock.locked()`. */
  locked(): boolean {
    return this.#locked;
  }

  /**
   * Waits until the lock is free, and takes it. Python: `await lock.acquire()`, or `async with lock`.
   *
   * @returns what `using` needs to release the lock at the end of the block; without it, call `release()` yourself
   * @throws RuntimeError when tasks of another loop have waited for the lock
   *
   * @example
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const lock = new asyncio.Lock();
   *   {
   *     using held = await lock.acquire();
   *     console.log(lock.locked()); // true
   *   }
   *   console.log(lock.locked()); // false
   * }
   * await asyncio.run(main());
   * ```
   */
  async acquire(): Promise<Held> {
    if (!this.#locked && this.#waiters.allCancelled()) return this.#take();
    const waiter = waitsFor(this, "acquire", this.#waiters.add(this.boundLoop()));
    try {
      try {
        await waiter;
      } finally {
        this.#waiters.remove(waiter);
      }
    } catch (error) {
      if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
      throw error;
    }
    return this.#take();
  }

  #take(): Held {
    this.#locked = true;
    noteChange(this, "acquired");
    return this.#held;
  }

  /**
   * Gives the lock back and wakes the first waiter. Any task may do it. Python: `lock.release()`.
   *
   * @throws RuntimeError when the lock is not held
   */
  release(): void {
    if (!this.#locked) {
      const error = new RuntimeError("Lock is not acquired.");
      throw withNote(error, "release it once for each `await lock.acquire()`; a block with `using` does it by itself");
    }
    this.#locked = false;
    noteChange(this, "released");
    this.#wakeFirst();
  }

  #wakeFirst(): void {
    const first = this.#waiters.first;
    // One that is done was woken before, and will take the lock at its turn.
    if (first !== null && !first.done()) first.setResult(undefined);
  }

  /** @internal */
  [stateOf](): ResourceState {
    return { kind: "lock", held: true };
  }

  /** As in Python: `<Lock [locked, waiters:1]>`. */
  override toString(): string {
    return stateText(this, this.#locked ? "locked" : "unlocked", this.#waiters);
  }
}

/**
 * A flag that tasks can wait for: `set()` lets all of them pass, until `clear()`. Python: `asyncio.Event`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function runner(start: asyncio.Event) {
 *   await start.wait();
 *   console.log("off");
 * }
 *
 * async function main() {
 *   const start = new asyncio.Event();
 *   const task = asyncio.createTask(runner(start));
 *   await asyncio.sleep(3);
 *   console.log("ready, steady"); // ready, steady
 *   start.set();
 *   await task; // off
 * }
 * await asyncio.run(main());
 * ```
 */
export class Event extends LoopBound {
  readonly #waiters = new Waiters();
  #set = false;

  /** Whether it is set. Python: `event.is_set()`. */
  isSet(): boolean {
    return this.#set;
  }

  /** Sets it and wakes everybody who waits, in the order in which they came. Python: `event.set()`. */
  set(): void {
    if (this.#set) return;
    this.#set = true;
    noteChange(this, "set");
    this.#waiters.wake(Infinity);
  }

  /** Takes it back: who waits from now on waits for the next `set()`. Python: `event.clear()`. */
  clear(): void {
    if (!this.#set) return;
    this.#set = false;
    noteChange(this, "cleared");
  }

  /**
   * Waits until it is set; takes no tick when it is. Python: `await event.wait()`.
   *
   * @returns true
   * @throws RuntimeError when tasks of another loop have waited for the event
   */
  async wait(): Promise<true> {
    if (this.#set) return true;
    const waiter = waitsFor(this, "wait", this.#waiters.add(this.boundLoop()));
    try {
      await waiter;
      return true;
    } finally {
      this.#waiters.remove(waiter);
    }
  }

  /** @internal */
  [stateOf](): ResourceState {
    return { kind: "event", set: this.#set };
  }

  /** As in Python: `<Event [unset, waiters:2]>`. */
  override toString(): string {
    return stateText(this, this.#set ? "set" : "unset", this.#waiters);
  }
}
