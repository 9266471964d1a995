// The record of the run that is looked at, as it grows: its events and its picture.
import type { TraceEvent } from "../../trace/events.ts";
import { LaneMaker } from "../../trace/lanes.ts";
import type { Picture } from "../../trace/picture.ts";

// To forget the oldest and draw the rest anew is one task of the page, which should take no more than a tenth of a second.
/** When there are more events than this, only the newest are kept. */
const MOST_EVENTS = 100_000;
const KEPT_EVENTS = 60_000;

export class RunRecord {
  events: readonly TraceEvent[] = [];
  /** How many events were left out. */
  dropped = 0;
  #maker = new LaneMaker();
  /** The picture of all events so far, once somebody has asked for it: whoever drags the playhead asks for it many times. */
  #picture: Picture | null = null;
  #coroutines = false;
  #forgets = false;

  push(events: readonly TraceEvent[]): void {
    const all = this.events as TraceEvent[];
    for (const event of events) {
      all.push(event);
      if (event.kind === "snapshot") this.dropped += event.dropped;
    }
    this.#maker.push(events);
    this.#picture = null;
    if (all.length > MOST_EVENTS) void this.#forget();
  }

  get picture(): Picture {
    return (this.#picture ??= this.#maker.picture());
  }

  /** Whether the coroutines that a task awaits have lanes of their own. */
  get coroutines(): boolean {
    return this.#coroutines;
  }
  set coroutines(wanted: boolean) {
    this.#coroutines = wanted;
    this.#draw();
  }

  #draw(): void {
    this.#maker = new LaneMaker({ coroutines: this.#coroutines });
    this.#maker.push(this.events);
    this.#picture = null;
  }

  /** Of a program that does not end only the newest is kept. */
  async #forget(): Promise<void> {
    if (this.#forgets) return;
    this.#forgets = true;
    const { withoutOldest } = await import("./run-states.ts");
    const count = this.events.length - KEPT_EVENTS;
    this.events = withoutOldest(this.events, count);
    this.dropped += count;
    this.#draw();
    this.#forgets = false;
  }
}
