// The ready queue as a record tells of it. Nearly all leave it at the front, so that a set, which keeps the places of those that left, is
// slow; and a list that is shifted moves all that are in it. So the list keeps its beginning, too, until there is much of it.
import type { Id } from "./events.ts";

/** What stands in the ready queue, first comes first. */
export class ReadyQueue {
  #entries: Id[] = [];
  #head = 0;

  get length(): number {
    return this.#entries.length - this.#head;
  }

  add(entry: Id): void {
    this.#entries.push(entry);
  }

  remove(entry: Id): void {
    const at = this.#entries.indexOf(entry, this.#head);
    if (at === this.#head) this.#head++;
    else if (at > 0) this.#entries.splice(at, 1);
    if (this.#head < 1024) return;
    this.#entries = this.#entries.slice(this.#head);
    this.#head = 0;
  }

  clear(): void {
    this.#entries = [];
    this.#head = 0;
  }

  /** Who is next. */
  front(count: number): readonly Id[] {
    return this.#entries.slice(this.#head, this.#head + count);
  }
}
