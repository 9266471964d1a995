/**
 * Who waits for a lock, an event, a queue: first in, first out, but anyone may leave early (a cancelled task does). Hence
 * a linked list whose links are the waiters themselves: joining, leaving and "who is first" all cost the same however
 * many wait, and an empty list costs next to nothing.
 */
import type { EventLoop } from "../core/base-events.ts";
import { Future } from "../core/futures.ts";

/** What one task awaits while it stands in a list of waiters. */
export class Waiter extends Future<unknown> {
  /** @internal */ previous: Waiter | null = null;
  /** @internal */ next: Waiter | null = null;
  /** Whether it stands in a list. @internal */
  listed = true;
}

/** The waiters of one object, in the order in which they came. */
export class Waiters {
  #first: Waiter | null = null;
  #last: Waiter | null = null;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Who has waited longest, or null. */
  get first(): Waiter | null {
    return this.#first;
  }

  /** A new waiter, at the end. */
  add(loop: EventLoop): Waiter {
    const waiter = new Waiter({ loop });
    const last = this.#last;
    waiter.previous = last;
    if (last === null) this.#first = waiter;
    else last.next = waiter;
    this.#last = waiter;
    this.#length++;
    return waiter;
  }

  /** Takes a waiter out; nothing happens when it is out already. */
  remove(waiter: Waiter): void {
    if (!waiter.listed) return;
    const { previous, next } = waiter;
    if (previous === null) this.#first = next;
    else previous.next = next;
    if (next === null) this.#last = previous;
    else next.previous = previous;
    waiter.previous = waiter.next = null;
    waiter.listed = false;
    this.#length--;
  }

  /** Wakes up to `count` waiters that were neither woken nor cancelled yet; they stay in the list. Returns how many. */
  wake(count: number): number {
    let woken = 0;
    for (let waiter = this.#first; waiter !== null && woken < count; waiter = waiter.next) {
      if (waiter.done()) continue;
      waiter.setResult(undefined);
      woken++;
    }
    return woken;
  }

  /** Takes waiters out from the front until one could be woken. */
  wakeOneOut(): void {
    for (let waiter = this.#first; waiter !== null; waiter = this.#first) {
      this.remove(waiter);
      if (waiter.done()) continue;
      waiter.setResult(undefined);
      return;
    }
  }

  /** Takes all waiters out and wakes them. */
  wakeAllOut(): void {
    while (this.#first !== null) this.wakeOneOut();
  }

  /** Whether every waiter was cancelled, also when there is none. */
  allCancelled(): boolean {
    for (let waiter = this.#first; waiter !== null; waiter = waiter.next) if (!waiter.cancelled()) return false;
    return true;
  }
}
