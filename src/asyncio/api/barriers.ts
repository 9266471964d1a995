/**
 * Barriers. Python: `Barrier` of `asyncio/locks.py`.
 *
 * All state is guarded by one condition, and each change of it notifies everybody. A barrier fills until its last party
 * arrives, and then drains: who comes before the last one has left waits outside, for the next round. The same door is
 * shut while a reset throws out the parties that were waiting.
 */
import { Condition } from "./conditions.ts";
import { BrokenBarrierError, ValueError, withNote } from "../base/exceptions.ts";
import { LoopBound } from "./mixins.ts";
import type { ResourceState } from "../base/observer.ts";
import { noteChange, partOf, stateOf } from "./resource.ts";
import { typeName } from "../base/repr.ts";

/**
 * A meeting point for a fixed number of tasks: none goes on until all have arrived. Python: `asyncio.Barrier`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function walker(minutes: number, barrier: asyncio.Barrier) {
 *   await asyncio.sleep(minutes);
 *   const index = await barrier.wait();
 *   if (index === 0) console.log(asyncio.getRunningLoop().time());
 * }
 *
 * async function main() {
 *   const barrier = new asyncio.Barrier(3);
 *   await asyncio.gather(
 *     walker(1, barrier),
 *     walker(2, barrier),
 *     walker(5, barrier),
 *   ); // 5
 * }
 * await asyncio.run(main());
 * ```
 */
export class Barrier extends LoopBound {
  readonly #condition = partOf(new Condition(), {
    purpose: () => ({ kind: "resource", resource: this, action: "wait", state: this[stateOf]() }),
    changed: () => undefined,
  });
  readonly #parties: number;
  #state: "filling" | "draining" | "resetting" | "broken" = "filling";
  /** Tasks inside, whether they wait or are leaving. */
  #count = 0;

  /**
   * @param parties how many tasks must arrive
   * @throws ValueError when it is less than 1
   */
  constructor(parties: number) {
    super();
    if (parties < 1) {
      throw withNote(new ValueError("parties must be >= 1"), "give the number of tasks that meet at the barrier");
    }
    this.#parties = parties;
  }

  /** How many tasks must arrive. Python: `barrier.parties`. */
  get parties(): number {
    return this.#parties;
  }

  /** How many tasks wait for the others; 0 while they leave. Python: `barrier.n_waiting`. */
  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  /** Whether it was aborted. Python: `barrier.broken`. */
  get broken(): boolean {
    return this.#state === "broken";
  }

  /**
   * Waits for the other parties. Python: `await barrier.wait()`.
   *
   * @returns 0 for the task that arrived first, up to `parties` - 1 for the one that arrived last
   * @throws BrokenBarrierError when the barrier is aborted or reset before all have arrived, or was aborted before
   */
  async wait(): Promise<number> {
    using _held = await this.#condition.acquire();
    await this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
    if (this.#state === "broken") throw broken("Barrier aborted");
    try {
      const index = this.#count++;
      noteChange(this, "arrived");
      if (index + 1 === this.#parties) this.#enter("draining");
      else await this.#filled();
      return index;
    } finally {
      this.#count--;
      noteChange(this, "left");
      this.#leave();
    }
  }

  /**
   * Starts anew, and throws out who waits. Python: `await barrier.reset()`.
   */
  async reset(): Promise<void> {
    using _held = await this.#condition.acquire();
    this.#enter(this.#count > 0 ? "resetting" : "filling");
  }

  /**
   * Breaks the barrier for good: the tasks that wait are thrown out, and so are those that come later, until a `reset()`.
   * Python: `await barrier.abort()`.
   */
  async abort(): Promise<void> {
    using _held = await this.#condition.acquire();
    this.#enter("broken");
  }

  async #filled(): Promise<void> {
    await this.#condition.waitFor(() => this.#state !== "filling");
    if (this.#state !== "draining") throw broken("Abort or reset of barrier");
  }

  #enter(state: "filling" | "draining" | "resetting" | "broken"): void {
    if (this.#state !== state) {
      this.#state = state;
      noteChange(this, state);
    }
    this.#condition.notifyAll();
  }

  #leave(): void {
    if (this.#count === 0) this.#enter(this.#state === "broken" ? "broken" : "filling");
  }

  /** @internal */
  [stateOf](): ResourceState {
    return { kind: "barrier", length: this.#count, limit: this.#parties };
  }

  /** As in Python: `<Barrier [filling, waiters:1/3]>`. */
  override toString(): string {
    const waiters = this.broken ? "" : `, waiters:${String(this.nWaiting)}/${String(this.#parties)}`;
    return `<${typeName(this)} [${this.#state}${waiters}]>`;
  }
}

function broken(message: string): Error {
  return withNote(new BrokenBarrierError(message), "await barrier.reset() makes it usable again");
}
