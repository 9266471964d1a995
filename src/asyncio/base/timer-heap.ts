/**
 * A heap of things that are due at some time, earliest first; what is due at the same time comes out in the order in which it
 * was put in.
 *
 * With many timers, a heap spends its time waiting for memory: each comparison of two objects reads both, wherever they lie.
 * So the times stand in an array of their own, side by side as plain numbers, and each node has four children, which lie in one line of
 * the cache. (`Heap` is for queues of any things; its comparisons are the program's own, and may throw.)
 */
const SMALLEST = 16;
const CHILDREN = 4;

export class TimerHeap<T> {
  #items: (T | undefined)[] = [];
  #times = new Float64Array(SMALLEST);
  /** When each was put in: breaks ties. */
  #orders = new Float64Array(SMALLEST);
  #length = 0;
  #added = 0;

  get length(): number {
    return this.#length;
  }

  /** The earliest, or undefined when the heap is empty. */
  peek(): T | undefined {
    return this.#items[0];
  }

  /** When the earliest is due; Infinity when the heap is empty. */
  get earliest(): number {
    return this.#length === 0 ? Infinity : this.#times[0]!;
  }

  push(time: number, item: T): void {
    if (this.#length === this.#times.length) this.#grow();
    this.#rise(this.#length++, time, this.#added++, item);
  }

  /** Takes the earliest out; there must be one. */
  pop(): T {
    const first = this.#items[0] as T;
    const last = --this.#length;
    const item = this.#items[last] as T;
    this.#items[last] = undefined;
    if (last > 0) this.#sink(0, this.#times[last]!, this.#orders[last]!, item);
    return first;
  }

  /** Keeps only what passes the test. */
  filter(keep: (item: T) => boolean): void {
    const before = this.#length;
    this.#length = 0;
    for (let i = 0; i < before; i++) {
      const item = this.#items[i] as T;
      this.#items[i] = undefined;
      // What is kept moves forwards only: its place has been read already.
      if (keep(item)) this.#rise(this.#length++, this.#times[i]!, this.#orders[i]!, item);
    }
  }

  clear(): void {
    this.#items = [];
    this.#length = 0;
  }

  /** All items: the earliest first, the others in no particular order. */
  *[Symbol.iterator](): Generator<T, void> {
    for (let i = 0; i < this.#length; i++) yield this.#items[i] as T;
  }

  /** Puts an item where it belongs, from the free place `i` upwards. */
  #rise(i: number, time: number, order: number, item: T): void {
    const times = this.#times;
    while (i > 0) {
      const parent = (i - 1) >> 2;
      const above = times[parent]!;
      if (above < time || (above === time && this.#orders[parent]! < order)) break;
      this.#move(parent, i);
      i = parent;
    }
    this.#put(i, time, order, item);
  }

  /** Puts an item where it belongs, from the free place `i` downwards. */
  #sink(i: number, time: number, order: number, item: T): void {
    const times = this.#times;
    const orders = this.#orders;
    const length = this.#length;
    for (;;) {
      const first = CHILDREN * i + 1;
      if (first >= length) break;
      const end = Math.min(first + CHILDREN, length);
      let child = first;
      let earliest = times[first]!;
      for (let each = first + 1; each < end; each++) {
        const other = times[each]!;
        if (other < earliest || (other === earliest && orders[each]! < orders[child]!)) {
          child = each;
          earliest = other;
        }
      }
      if (time < earliest || (time === earliest && order < orders[child]!)) break;
      this.#move(child, i);
      i = child;
    }
    this.#put(i, time, order, item);
  }

  #move(from: number, to: number): void {
    this.#times[to] = this.#times[from]!;
    this.#orders[to] = this.#orders[from]!;
    this.#items[to] = this.#items[from];
  }

  #put(i: number, time: number, order: number, item: T): void {
    this.#times[i] = time;
    this.#orders[i] = order;
    this.#items[i] = item;
  }

  #grow(): void {
    const times = new Float64Array(this.#times.length * 2);
    const orders = new Float64Array(times.length);
    times.set(this.#times);
    orders.set(this.#orders);
    this.#times = times;
    this.#orders = orders;
  }
}
