/**
 * A deadline for a block of code. Python: `asyncio/timeouts.py`.
 *
 * When the time is up, the task that is in the block is cancelled; on the way out of the block that `CancelledError`
 * becomes a `TimeoutError`. The cancel may have come from elsewhere, though: from an outer timeout, a task group, or
 * somebody who called `cancel()`. Whose it was, the counter tells: every cancel adds one to the task's `cancelling()`, the
 * timeout takes its own back with `uncancel()`, and if then no more are left than there were on entering, it was its own.
 */
import { checkComparable, checkDelay } from "../base/seconds.ts";
import { getRunningLoop } from "../core/events.ts";
import type { Handle } from "../core/events.ts";
import { CancelledError, RuntimeError, TimeoutError, withNote } from "../base/exceptions.ts";
import { enterSymbol } from "../dialect/scopes.ts";
import { currentTask } from "../core/tasks.ts";
import type { Task } from "../core/tasks.ts";

/**
 * What `timeout` and `timeoutAt` return, for `await using`. It may be made first and entered later, once.
 * Python: `asyncio.Timeout`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   await using limit = asyncio.timeout(1);
 *   limit.reschedule(asyncio.getRunningLoop().time() + 5);
 *   await asyncio.sleep(2);
 *   console.log(limit.when(), limit.expired()); // 5 false
 * }
 * await asyncio.run(main());
 * ```
 */
export class Timeout {
  #state: "created" | "active" | "expiring" | "expired" | "finished" = "created";
  #when: number | null;
  #timer: Handle | null = null;
  #task: Task<unknown> | null = null;
  #cancellingBefore = 0;

  /** @param when the deadline in seconds of the loop's time, or null for none */
  constructor(when: number | null) {
    this.#when = when;
  }

  /** The deadline in seconds of the loop's time, or null. Python: `timeout.when()`. */
  when(): number | null {
    return this.#when;
  }

  /**
   * Moves the deadline. Python: `timeout.reschedule(when)`.
   *
   * @param when the new deadline in seconds of the loop's time, or null for none; one that has passed strikes at once
   * @throws RuntimeError when the block has not been entered, has been left, or has timed out
   */
  reschedule(when: number | null): void {
    if (this.#state === "created") throw notEntered("write `await using t = timeout(…)` first");
    if (this.#state !== "active") throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    this.#when = when;
    this.#timer?.cancel();
    this.#timer = when === null ? null : this.#schedule(when);
  }

  /** Whether the deadline has struck. Python: `timeout.expired()`. */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  /** @internal */
  [enterSymbol](): void {
    if (this.#state !== "created")
      throw withNote(new RuntimeError("Timeout has already been entered"), "make a new one for each block");
    this.#task = currentTask();
    if (this.#task === null)
      throw withNote(
        new RuntimeError("Timeout should be used inside a task"),
        "a callback cannot be timed out: make a task of it",
      );
    this.#state = "active";
    this.#cancellingBefore = this.#task.cancelling();
    this.reschedule(this.#when);
  }

  /** Leaving the block: a cancel of the timeout's own becomes a `TimeoutError`. */
  async [Symbol.asyncDispose](...error: [] | [error: unknown]): Promise<void> {
    if (this.#state === "created") throw notEntered("whoever holds it enters it: limit[asyncio.enterSymbol]()");
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#state === "active") this.#state = "finished";
    if (this.#state !== "expiring") return;
    this.#state = "expired";
    const own = this.#task!.uncancel() <= this.#cancellingBefore;
    if (own && error[0] instanceof CancelledError) throw new TimeoutError("", { cause: error[0] });
  }

  #schedule(when: number): Handle {
    checkComparable(when);
    const loop = getRunningLoop();
    return when <= loop.time() ? loop.callSoon(this.#onTimeout) : loop.callAt(when, this.#onTimeout);
  }

  readonly #onTimeout = (): void => {
    this.#task!.cancel();
    this.#state = "expiring";
    this.#timer = null;
  };

  /** As in Python: `<Timeout [active] when=1.5>`. */
  toString(): string {
    const when = this.#when === null ? "null" : String(Math.round(this.#when * 1000) / 1000);
    return `<Timeout [${this.#state}]${this.#state === "active" ? ` when=${when}` : ""}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

function notEntered(advice: string): Error {
  return withNote(new RuntimeError("Timeout has not been entered"), advice);
}

/**
 * Limits how long a block may take. Python: `async with asyncio.timeout(delay)`.
 *
 * @param delay seconds from now, or null for no limit; 0 or less strikes at the first await
 * @throws RuntimeError when no loop is running; leaving the block throws `TimeoutError` when the time was up
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   try {
 *     await using limit = asyncio.timeout(1);
 *     await asyncio.sleep(5);
 *   } catch (error) {
 *     console.log((error as Error).name); // TimeoutError
 *   }
 * }
 * await asyncio.run(main());
 * ```
 */
export function timeout(delay: number | null): Timeout {
  const loop = getRunningLoop();
  if (delay !== null) checkDelay(delay);
  return new Timeout(delay === null ? null : loop.time() + delay);
}

/**
 * The same as `timeout`, with a moment instead of a delay. Python: `async with asyncio.timeout_at(when)`.
 *
 * @param when seconds of the loop's time (`loop.time()`), or null for no limit
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const deadline = asyncio.getRunningLoop().time() + 1;
 *   for (const n of [1, 2, 3]) {
 *     await using limit = asyncio.timeoutAt(deadline);
 *     await asyncio.sleep(0.4);
 *     console.log(n);
 *   }
 * }
 * await asyncio.run(main()).catch((error) => console.log(error.name));
 * // 1
 * // 2
 * // TimeoutError
 * ```
 */
export function timeoutAt(when: number | null): Timeout {
  return new Timeout(when);
}
