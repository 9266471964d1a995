/**
 * A binary heap, smallest first: the timers of the loop and the entries of a priority queue. The caller says what "before"
 * means, and breaks ties itself where it needs an order among equals.
 *
 * Among equals without such an order, they come out as from Python's `heapq`, which makes the same comparisons: a program
 * with a priority queue prints the same in both languages. Hence the way in which an item sinks, and the right one of two
 * equal children.
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
    this.#rise(this.#items.push(item) - 1, 0);
  }

  /** Takes the smallest item out; undefined when the heap is empty. */
  pop(): T | undefined {
    const items = this.#items;
    const last = items.pop();
    if (items.length === 0) return last;
    const smallest = items[0];
    items[0] = last as T;
    this.#sink(0);
    return smallest;
  }

  /** Keeps only the items that pass the test. */
  filter(keep: (item: T) => boolean): void {
    const items = this.#items.filter(keep);
    this.#items = items;
    for (let i = (items.length >> 1) - 1; i >= 0; i--) this.#sink(i);
  }

  clear(): void {
    this.#items = [];
  }

  /** The items as they lie in the heap: the smallest first, the others in no particular order. */
  [Symbol.iterator](): Iterator<T> {
    return this.#items.values();
  }

  /** Brings the item at `start` where it belongs: down to a leaf after the smaller children, then up again. */
  #sink(start: number): void {
    const size = this.#items.length;
    let i = start;
    for (let child = 2 * i + 1; child < size; child = 2 * i + 1) {
      const right = child + 1;
      if (right < size && !this.#isBefore(child, right)) child = right;
      this.#swap(i, child);
      i = child;
    }
    this.#rise(i, start);
  }

  /** Brings the item at `i` as far up as it belongs, but not above `top`. */
  #rise(i: number, top: number): void {
    while (i > top) {
      const parent = (i - 1) >> 1;
      if (!this.#isBefore(i, parent)) return;
      this.#swap(i, parent);
      i = parent;
    }
  }

  #isBefore(i: number, j: number): boolean {
    return this.#before(this.#items[i] as T, this.#items[j] as T);
  }

  // A comparison may throw: then all items must still be there. So they change places, and none is ever held outside.
  #swap(i: number, j: number): void {
    const items = this.#items;
    const item = items[i] as T;
    items[i] = items[j] as T;
    items[j] = item;
  }
}
