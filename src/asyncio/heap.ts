/**
 * A binary heap, smallest first: the timers of the loop and the entries of a priority queue. The caller says what "before"
 * means, and breaks ties itself where it needs an order among equals.
 */
export class Heap<T> {
  #items: T[] = [];
  readonly #before: (a: T, b: T) => boolean;

  /** @param before whether `a` must come out earlier than `b` */
  constructor(before: (a: T, b: T) => boolean) {
    this.#before = before;
  }

  get length(): number {
    return this.#items.length;
  }

  /** The smallest item, or undefined when the heap is empty. */
  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let i = items.push(item) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = items[parent] as T;
      if (!this.#before(item, above)) break;
      items[i] = above;
      i = parent;
    }
    items[i] = item;
  }

  /** Takes the smallest item out; undefined when the heap is empty. */
  pop(): T | undefined {
    const items = this.#items;
    const smallest = items[0];
    const last = items.pop();
    if (items.length > 0) this.#sink(0, last as T);
    return smallest;
  }

  /** Keeps only the items that pass the test. */
  filter(keep: (item: T) => boolean): void {
    const items = this.#items.filter(keep);
    this.#items = items;
    for (let i = (items.length >> 1) - 1; i >= 0; i--) this.#sink(i, items[i] as T);
  }

  clear(): void {
    this.#items = [];
  }

  #sink(start: number, item: T): void {
    const items = this.#items;
    const size = items.length;
    let i = start;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#before(items[child + 1] as T, items[child] as T)) child++;
      const smaller = items[child] as T;
      if (!this.#before(smaller, item)) break;
      items[i] = smaller;
      i = child;
    }
    items[i] = item;
  }
}
