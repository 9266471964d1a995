/**
 * A list of things that are expected to leave it: coroutines that will start, errors that somebody will retrieve. Leaving
 * must cost nothing, so nothing is taken out one by one; each time the list has doubled, those that have left are dropped.
 * What is still there at the end of the program is what went wrong.
 */
const SMALLEST = 1024;

export class Unfinished<T> {
  #items: T[] = [];
  #sweepAt = SMALLEST;
  readonly #stillIn: (item: T) => boolean;

  /** @param stillIn whether an item is still unfinished */
  constructor(stillIn: (item: T) => boolean) {
    this.#stillIn = stillIn;
  }

  add(item: T): void {
    if (this.#items.push(item) >= this.#sweepAt) this.#sweep();
  }

  /** What is still unfinished, oldest first; the list is empty afterwards. */
  take(): T[] {
    const left = this.#items.filter(this.#stillIn);
    this.#items = [];
    this.#sweepAt = SMALLEST;
    return left;
  }

  #sweep(): void {
    const items = this.#items;
    let kept = 0;
    for (const item of items) if (this.#stillIn(item)) items[kept++] = item;
    items.length = kept;
    this.#sweepAt = Math.max(SMALLEST, kept * 2);
  }
}
