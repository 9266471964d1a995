// What draws a run (src/snippet/see) hears of it here. It is loaded with the first Run, and so may come later than the first events:
// what it has missed of the run under way is told to it first.
import type { TraceEvent } from "../runner/page/runner.ts";
import type { OutputLine, Phase } from "./state.ts";
import type { Files } from "./storage.ts";

/** Told of each run of a snippet, from its beginning to its end. */
export interface RunWatcher {
  /** A run begins with these texts; the one before it, if any, is no longer shown. */
  begun(files: Files): void;
  /** The next events of the record. */
  traced(events: readonly TraceEvent[]): void;
  /** Lines of output, in order. */
  printed(lines: readonly OutputLine[]): void;
  /** It is over. */
  ended(phase: Phase): void;
  /** Nothing is shown any more but the documented output. */
  reset(): void;
}

/** The runs of one snippet, for whoever watches. */
export class RunFeed {
  readonly #watchers: RunWatcher[] = [];
  #missed: ((watcher: RunWatcher) => void)[] | null = null;

  /** Whether somebody wants to hear of runs, so that their events have to be collected. */
  get isWanted(): boolean {
    return this.#watchers.length > 0 || this.#missed !== null;
  }

  /** From now on what happens is kept, until {@link watch} is called. */
  await(): void {
    this.#missed ??= [];
  }

  /** Tells this watcher of the run under way and of all later ones. */
  watch(watcher: RunWatcher): void {
    this.#watchers.push(watcher);
    for (const tell of this.#missed ?? []) tell(watcher);
    this.#missed = null;
  }

  /** Something happens. */
  tell(event: (watcher: RunWatcher) => void): void {
    for (const watcher of this.#watchers) event(watcher);
    this.#missed?.push(event);
  }

  /** A run begins: nothing from before it matters to who comes later. */
  begin(files: Files): void {
    if (this.#missed !== null) this.#missed = [];
    this.tell((watcher) => {
      watcher.begun(files);
    });
  }
}
