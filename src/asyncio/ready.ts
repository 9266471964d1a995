/**
 * The ready queue: first in, first out, in a ring that grows by doubling. The loop freezes the number of entries at the
 * start of a pass and takes just that many, so what becomes runnable during a pass waits for the next one.
 */

/** Something that the loop can run once. */
export interface Runnable {
  run(): void;
  toString(): string;
}

export class ReadyQueue {
  #ring: (Runnable | undefined)[] = new Array<Runnable | undefined>(64).fill(undefined);
  #head = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(entry: Runnable): void {
    if (this.#length === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.#length) & (this.#ring.length - 1)] = entry;
    this.#length++;
  }

  /** Takes the oldest entry; the queue must not be empty. */
  shift(): Runnable {
    const ring = this.#ring;
    const entry = ring[this.#head]!;
    ring[this.#head] = undefined;
    this.#head = (this.#head + 1) & (ring.length - 1);
    this.#length--;
    return entry;
  }

  clear(): void {
    this.#ring.fill(undefined);
    this.#head = this.#length = 0;
  }

  #grow(): void {
    const old = this.#ring;
    const ring = new Array<Runnable | undefined>(old.length * 2).fill(undefined);
    for (let i = 0; i < this.#length; i++) ring[i] = old[(this.#head + i) & (old.length - 1)];
    this.#ring = ring;
    this.#head = 0;
  }
}
