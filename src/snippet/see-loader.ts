// Brings the view of runs to its place once a first run has begun; nothing of it is in the page before. It hears of that run from its
// beginning all the same.
import type { RunFeed } from "./run-feed.ts";
import type { SeeWatcher, SnippetDoor } from "./see/attach.ts";

/** A program that is run at once has so long to print before the view is fetched. */
const FIRST_LINE_MS = 500;

/** Loads the view, with the first run. */
export class SeeLoader {
  readonly #place: HTMLElement;
  readonly #feed: RunFeed;
  readonly #door: SnippetDoor;
  #asked = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #view: SeeWatcher | null = null;

  constructor(place: HTMLElement, feed: RunFeed, door: SnippetDoor) {
    this.#place = place;
    this.#feed = feed;
    this.#door = door;
  }

  /** The number of the last event before the playhead; null where no run is shown, or all of it. */
  get moment(): number | null {
    return this.#view?.moment ?? null;
  }

  /**
   * A run is about to begin.
   *
   * @param atOnce whether nobody can watch it: then its first line comes first, and the view after it
   */
  expect(atOnce: boolean): void {
    if (this.#asked) return;
    this.#feed.await();
    if (!atOnce) this.load();
    else
      this.#later ??= setTimeout(() => {
        this.load();
      }, FIRST_LINE_MS);
  }

  /** The run has printed something, or is over. */
  load(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
    if (this.#asked) return;
    this.#asked = true;
    import("./see/attach.ts").then(
      ({ attach }) => {
        this.#view = attach(this.#place, this.#door);
        this.#feed.watch(this.#view);
      },
      // Without it a run is what it was before there was a view; the next run asks again.
      () => {
        this.#asked = false;
      },
    );
  }
}
