/**
 * The timers of a loop, earliest first. Timers of the same time fire in the order in which they were set: CPython's heap
 * leaves that open, but its clock moves between two calls, and a virtual one does not.
 *
 * A cancelled timer stays where it is until it comes to the head, since finding it would cost more; only when the cancelled
 * ones have become many, and the greater part, are they swept out.
 */
import type { Clock } from "./clocks.ts";
import type { TimerHandle } from "./events.ts";
import type { Fifo } from "./fifo.ts";
import { Heap } from "./heap.ts";
import { observer } from "./observer.ts";
import type { Runnable } from "./ready.ts";

const FEW_CANCELLED = 100;
const CANCELLED_SHARE = 0.5;

export class Timers {
  readonly #heap = new Heap<TimerHandle>(
    (a, b) => a.when() < b.when() || (a.when() === b.when() && a.sequence < b.sequence),
  );
  #cancelled = 0;

  add(timer: TimerHandle): void {
    this.#heap.push(timer);
    if (observer !== null) observer.timerScheduled(timer);
  }

  clear(): void {
    this.#heap.clear();
  }

  /** Counts a timer that was cancelled, and sweeps when there are too many. */
  noteCancelled(): void {
    this.#cancelled++;
    if (this.#cancelled <= FEW_CANCELLED || this.#cancelled <= this.#heap.length * CANCELLED_SHARE) return;
    this.#heap.filter((timer) => {
      timer.scheduled = !timer.cancelled();
      return timer.scheduled;
    });
    this.#cancelled = 0;
  }

  /** The earliest timer that was not cancelled, after dropping those that were. */
  next(): TimerHandle | undefined {
    let timer = this.#heap.peek();
    while (timer?.cancelled() === true) {
      this.#drop(timer);
      timer = this.#heap.peek();
    }
    return timer;
  }

  /** Moves the timers that are due behind what is ready. */
  fire(clock: Clock, ready: Fifo<Runnable>): void {
    if (this.#heap.length === 0) return;
    const now = clock.time();
    const end = now + clock.resolution;
    // Half a year on, the resolution vanishes in the rounding of the sum: then a timer is due at its very time.
    const due = (timer: TimerHandle): boolean => timer.when() < end || timer.when() <= now;
    for (let timer = this.#heap.peek(); timer !== undefined && due(timer); timer = this.#heap.peek()) {
      this.#drop(timer);
      if (observer !== null) observer.timerFired(timer);
      ready.push(timer);
    }
  }

  #drop(timer: TimerHandle): void {
    this.#heap.pop();
    timer.scheduled = false;
    if (timer.cancelled()) this.#cancelled--;
  }
}
