// The run cut into columns: a turn of a task, a turn of a callback, a stretch in which the loop waits, or one in which code outside
// the loop runs. No event says that a column begins. It follows from what the event is and from who runs at the time, and sometimes
// from the event before: what goes on after something inside it is another column.
import type { Id, TraceEvent } from "./events.ts";
import type { Column, Draft, Picture } from "./picture.ts";

type Clock = Picture["clock"][number];

/** What has to be known of who is who. */
export interface Actors {
  /** Whether the coroutines that a task awaits have columns of their own. */
  readonly coroutines: boolean;
  /** Whether something is a task of the program. */
  readonly isTask: (id: Id) => boolean;
  /** Whether something is the loop's own, and has no column. */
  readonly isHidden: (id: Id) => boolean;
}

/** The columns of a run so far. */
export class Columns {
  readonly #actors: Actors;
  readonly #all: Draft<Column>[] = [];
  readonly #clock: Clock[] = [];
  #asides = 0;
  /** Whether the next event begins a column of its own. */
  #cut: Column["kind"] | null = null;
  /** Whether the code of the last column still runs. */
  #open = false;

  constructor(actors: Actors) {
    this.#actors = actors;
  }

  get all(): readonly Column[] {
    return this.#all;
  }

  /** When loop time changed. */
  get clock(): readonly Clock[] {
    return this.#clock;
  }

  /**
   * Finds or makes the column that an event belongs to.
   *
   * @param running who runs before the event, the innermost last
   * @param turns how many turns have begun before it
   */
  place(event: TraceEvent, running: readonly Id[], turns: number): void {
    const { seq, time } = event;
    if (this.#clock.at(-1)?.time !== time) this.#clock.push({ seq, time });
    const begun = this.#begins(event, running);
    if (begun !== null) {
      // What goes on after something inside it began to do so with the event before.
      const begin = this.#cut === null ? seq : seq - 1;
      this.#cut = null;
      const actor = begun === "wait" || begun === "outside" ? null : actorOf(event, running);
      const turn = turns + (event.kind === "dequeued" ? 1 : 0);
      const draft = { from: seq, to: seq, begin, end: seq, time, until: time };
      this.#all.push({ ...draft, kind: begun, actor, turn, aside: null });
      this.#open = begun !== "wait";
      return;
    }
    const column = this.#all.at(-1);
    if (column === undefined) return;
    column.to = seq;
    column.until = time;
    if (!this.#open) return;
    if (event.kind === "step-started" || event.kind === "callback-started") column.begin = seq;
    column.end = seq;
    if (event.kind === "suspended" || event.kind === "task-done" || event.kind === "callback-ended") this.#open = false;
  }

  /** A task that ran steps aside in the last column. */
  stepAside(): void {
    const column = this.#all.at(-1);
    if (column) column.aside ??= this.#asides++;
  }

  /** An eager task has had its first step; the turn or callback in which that was goes on. */
  outerGoesOn(kind: "turn" | "callback"): void {
    this.#cut = kind;
  }

  /** A coroutine is over; the one that awaited it goes on. */
  callerGoesOn(): void {
    this.#cut ??= "turn";
  }

  /** The kind of column that begins with this event, if one does. */
  #begins(event: TraceEvent, running: readonly Id[]): Column["kind"] | null {
    const { coroutines, isTask, isHidden } = this.#actors;
    if (event.kind === "dequeued" && event.ran && !isHidden(event.entry))
      return isTask(event.entry) ? "turn" : "callback";
    if (event.kind === "idle") return "wait";
    // An eager task begins to run as soon as it is made.
    if (event.kind === "task-created" && event.eager && running.length > 0) return "turn";
    if (event.kind === "coroutine-entered" && coroutines && isTask(event.task)) return "turn";
    if (this.#cut !== null) return this.#cut;
    const told =
      event.kind === "output" ||
      event.kind === "cancel-requested" ||
      (event.kind === "task-created" && !event.file.startsWith("asyncio/"));
    const outside = running.length === 0 && this.#all.at(-1)?.kind !== "outside" && told;
    // What a gap hides belongs to no turn.
    return this.#all.length === 0 || outside || event.kind === "snapshot" ? "outside" : null;
  }
}

function actorOf(event: TraceEvent, running: readonly Id[]): Id | null {
  if (event.kind === "dequeued") return event.entry;
  if (event.kind === "task-created") return event.task;
  return running.at(-1) ?? null;
}
