// A lane as it grows: what it does is a row of stretches without overlap, of which only the last can be open. So whatever an event
// says, all that is left to do is to end that one and to begin another.
import type { Id, Place } from "./events.ts";
import type { Activity, Draft, Lane, Mark, Stretch } from "./picture.ts";

type TrackOf = Pick<Lane, "task" | "coroutine" | "call" | "look">;
const NOBODY: TrackOf = { task: null, coroutine: "", call: "", look: 0 };

const NONE: readonly never[] = [];

/** A lane while it is made. */
export class Track {
  readonly key: string;
  readonly kind: Lane["kind"];
  readonly task: Id | null;
  readonly coroutine: string;
  readonly call: string;
  readonly parent: Track | null;
  readonly look: number;
  readonly below: Track[] = [];
  readonly stretches: Draft<Stretch>[] = [];
  readonly marks: Mark[] = [];
  label = "";
  end: Lane["end"] = null;

  constructor(kind: Lane["kind"], key: string, parent: Track | null = null, of: TrackOf = NOBODY) {
    this.kind = kind;
    this.key = key;
    this.parent = parent;
    this.task = of.task;
    this.coroutine = of.coroutine;
    this.call = of.call;
    this.look = of.look;
    parent?.below.push(this);
  }

  /** What it does at the moment. */
  get open(): Draft<Stretch> | undefined {
    const last = this.stretches.at(-1);
    return last?.to === Infinity ? last : undefined;
  }

  /** Begins to do something else, or (null) nothing any more. */
  be(seq: number, activity: Activity | null, more: Partial<Stretch> = {}): void {
    const { open } = this;
    if (open?.activity === activity && activity === "paused") return;
    if (open) open.to = seq;
    if (activity === null) return;
    const { on = null, ahead = NONE, aheadCount = 0, by = null, places = NONE } = more;
    this.stretches.push({ activity, from: seq, to: Infinity, on, ahead, aheadCount, by, places });
  }

  /** A line of the program ran in it. */
  ranAt(place: Place | null): void {
    const { open } = this;
    if (place === null || open?.activity !== "running") return;
    // Each line once, the latest last.
    open.places = [...open.places.filter(({ file, line }) => file !== place.file || line !== place.line), place];
  }
}

/** The lane of a track with those below it, from the top. */
export function lanesOf(track: Track, depth: number): Lane[] {
  const { key, kind, task, label, coroutine, call, look, stretches, marks, end } = track;
  const parent = track.parent?.key ?? null;
  const lane = { key, kind, task, label, coroutine, call, depth, parent, look, stretches, marks, end };
  // The coroutines of a task come before the tasks that it made.
  const below = track.below.toSorted((a, b) => Number(a.kind === "task") - Number(b.kind === "task"));
  return [lane, ...below.flatMap((child) => lanesOf(child, depth + 1))];
}
