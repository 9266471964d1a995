/**
 * Things that the program should still deal with: coroutines to be started, errors to be retrieved. What it never deals
 * with is reported at its end.
 *
 * Nearly all of them are dealt with at once, and that must cost next to nothing; so none is ever taken out. New ones go
 * round a small ring, and only one that is found open when its place is needed again moves to a list, which is swept
 * whenever it has doubled.
 */
const RING = 1024;

/** Something that can be forgotten. */
export interface Forgettable {
  /** Whether it is still to be dealt with. */
  readonly forgotten: boolean;
}

export class Forgotten<T extends Forgettable> {
  private ring: (T | undefined)[] = new Array<T | undefined>(RING).fill(undefined);
  private next = 0;
  private old: T[] = [];
  private sweepAt = RING;

  add(item: T): void {
    const place = this.next++ & (RING - 1);
    const previous = this.ring[place];
    if (previous?.forgotten === true) this.keep(previous);
    this.ring[place] = item;
  }

  /** The one that was added last; undefined when there is none. */
  get last(): T | undefined {
    return this.ring[(this.next - 1) & (RING - 1)];
  }

  /** What was forgotten, oldest first; nothing is left here afterwards. */
  take(): T[] {
    const start = this.next & (RING - 1);
    const young = [...this.ring.slice(start), ...this.ring.slice(0, start)].filter((item) => item !== undefined);
    const forgotten = [...this.old, ...young].filter((item) => item.forgotten);
    this.ring.fill(undefined);
    this.old = [];
    this.sweepAt = RING;
    return forgotten;
  }

  private keep(item: T): void {
    if (this.old.push(item) < this.sweepAt) return;
    this.old = this.old.filter((each) => each.forgotten);
    this.sweepAt = Math.max(RING, this.old.length * 2);
  }
}
