// When a snippet is painted. The worker sends no more than a page can take in (runner/realm/output-flow.ts); this sees to it that
// showing it leaves the page most of its time all the same, on a slow phone too.

const PAINT_EVERY_MS = 100;
const MOMENT_MS = 10;
const REST_PER_PAINT = 4;

/** Until when the page rests from what was painted last, in whichever snippet. */
let restsUntil = 0;

/** Calls `paint` now or soon, never so often that the page has time for nothing else. */
export class Painter {
  readonly #paint: () => void;
  /** When it may be painted again. */
  #from = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(paint: () => void) {
    this.#paint = paint;
  }

  /** Paints at once. */
  now(): void {
    this.#do(false);
  }

  /** Paints in a moment, by when there may be more to paint. */
  shortly(): void {
    this.#next ??= setTimeout(() => {
      this.#do(false);
    }, MOMENT_MS);
  }

  #do(isFlooded: boolean): void {
    clearTimeout(this.#next);
    this.#next = undefined;
    const begin = performance.now();
    this.#paint();
    // What was changed has still to be laid out, which may take longer than to change it.
    if (isFlooded) document.body.getBoundingClientRect();
    const end = performance.now();
    this.#from = end + PAINT_EVERY_MS;
    // Something small that is painted meanwhile ends no longer rest.
    restsUntil = Math.max(restsUntil, end + REST_PER_PAINT * (end - begin));
  }

  /** Paints as soon as it may; what is asked for until then is painted together. */
  soon(): void {
    if (this.#next !== undefined) return;
    const wait = Math.max(this.#from, restsUntil) - performance.now();
    if (wait <= 0) this.#do(true);
    else
      this.#next = setTimeout(() => {
        this.#next = undefined;
        // Another snippet may have painted meanwhile.
        this.soon();
      }, wait);
  }
}
