/**
 * The timers of a loop, earliest first. Timers of the same time fire in the order in which they were set: CPython's heap
 * leaves that open, but its clock moves between two calls, and a virtual one does not.
 *
 * A cancelled timer stays where it is until it comes to the head, since finding it would cost more; only when the cancelled
 * ones have become many, and the greater part, are they swept out.
 */
import type { TimerHandle } from "./events.ts";
import { TimerHeap } from "../base/timer-heap.ts";

const FEW_CANCELLED = 100;
const CANCELLED_SHARE = 0.5;

export class Timers {
  readonly #heap = new TimerHeap<TimerHandle>();
  #cancelled = 0;

  /** How many there are, cancelled ones included. */
  get length(): number {
    return this.#heap.length;
  }

  add(timer: TimerHandle): void {
    this.#heap.push(timer.when(), timer);
  }

  /** Those that were not cancelled, in no particular order. */
  *[Symbol.iterator](): Generator<TimerHandle, void> {
    for (const timer of this.#heap) if (!timer.cancelled()) yield timer;
  }

  clear(): void {
    this.#heap.clear();
  }

  /** Counts a timer that was cancelled, and sweeps when there are too many. */
  countCancelled(): void {
    this.#cancelled++;
    if (this.#cancelled <= FEW_CANCELLED || this.#cancelled <= this.#heap.length * CANCELLED_SHARE) return;
    this.#heap.filter((timer) => {
      timer.scheduled = !timer.cancelled();
      return timer.scheduled;
    });
    this.#cancelled = 0;
  }

  /** Drops the cancelled timers at the head; gives the earliest of the others. */
  dropCancelled(): TimerHandle | undefined {
    let timer = this.#heap.peek();
    while (timer?.cancelled() === true) {
      this.#drop();
      timer = this.#heap.peek();
    }
    return timer;
  }

  /** Takes the earliest timer out, if it is due at loop time `now`. */
  takeDue(now: number, resolution: number): TimerHandle | undefined {
    const when = this.#heap.earliest;
    // Half a year on, the resolution vanishes in the rounding of the sum: then a timer is due at its very time.
    if (when >= now + resolution && when > now) return undefined;
    return this.#drop();
  }

  #drop(): TimerHandle {
    const timer = this.#heap.pop();
    timer.scheduled = false;
    if (timer.cancelled()) this.#cancelled--;
    return timer;
  }
}
