// From the events of a run to a picture of it: who ran, who could have run, and who waited for what, column by column. A column is
// a stretch in which one piece of code runs, or one in which nobody does and time passes; so its width says nothing about time, and a
// thousand quick turns can be told apart, which on an axis of seconds would lie on one point.
import type { Id, TaskCreated, TaskDone, TraceEvent } from "./events.ts";

/** What a lane does in a column. `paused`: it awaits a coroutine that is part of the same task. */
export type Activity = "running" | "ready" | "paused" | "waiting";

/** Neighbouring columns in which a lane does the same thing: `from` the first of them up to, and without, `to`. */
export interface Bar {
  readonly activity: Activity;
  readonly from: number;
  readonly to: number;
  /** What it waits for; empty for other activities. */
  readonly label: string;
}

/** A task, or a coroutine that a task awaits. */
export interface Lane {
  readonly name: string;
  /** How many coroutines of its task it lies below. */
  readonly depth: number;
  readonly bars: readonly Bar[];
  /** How the task ended; null for coroutines, and for a task that did not end. */
  readonly outcome: TaskDone["outcome"] | null;
}

/** A stretch of the run. */
export interface Column {
  /** Loop time in seconds at its begin. */
  readonly time: number;
  /** How many seconds pass in it: 0 while code runs. */
  readonly passes: number;
}

/** A whole run. */
export interface Timeline {
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
}

class Track {
  readonly bars: { activity: Activity; from: number; to: number; label: string }[] = [];
  readonly name: string;
  readonly depth: number;
  activity: Activity | null = null;
  label = "";
  outcome: TaskDone["outcome"] | null = null;
  /** The lanes of coroutines below it, by name: one that is called again goes on in the lane it had. */
  readonly below = new Map<string, Track>();

  constructor(name: string, depth: number) {
    this.name = name;
    this.depth = depth;
  }

  be(activity: Activity | null, label = ""): void {
    this.activity = activity;
    this.label = label;
  }

  draw(column: number): void {
    const { activity, label } = this;
    if (activity === null) return;
    const last = this.bars.at(-1);
    if (last?.to === column && last.activity === activity && last.label === label) last.to++;
    else this.bars.push({ activity, from: column, to: column + 1, label });
  }

  lanes(): Lane[] {
    const { name, depth, bars, outcome } = this;
    return [{ name, depth, bars, outcome }, ...[...this.below.values()].flatMap((track) => track.lanes())];
  }
}

/** A coroutine that a task is in. */
interface Call {
  readonly name: string;
  readonly library: boolean;
  /** Its lane; null where it gets none. */
  readonly track: Track | null;
}

/** A task with the coroutines it is in, outermost first. */
interface Running {
  readonly root: Track;
  readonly calls: Call[];
}

/**
 * The picture of a run.
 *
 * @param events the trace, from its begin
 * @param options.coroutines whether a coroutine that a task awaits gets a lane of its own
 */
export function timelineOf(events: readonly TraceEvent[], { coroutines = false } = {}): Timeline {
  const columns: Column[] = [];
  const tasks = new Map<Id, Running>();
  const sleeps = new Map<Id, string>();
  const named = taskNames(events);
  let current: Running | null = null;
  let time = 0;

  const tracks = () => [...tasks.values()].map(({ root }) => root);
  const cut = (passes: number) => {
    const draw = (track: Track) => {
      track.draw(columns.length);
      for (const child of track.below.values()) draw(child);
    };
    for (const track of tracks()) draw(track);
    columns.push({ time, passes });
  };
  const innermost = ({ root, calls }: Running) => calls.findLast(({ track }) => track !== null)?.track ?? root;
  const settle = (running: Running, activity: Activity, label = "") => {
    const top = innermost(running);
    running.root.be("paused");
    for (const { track } of running.calls) track?.be("paused");
    top.be(activity, label);
  };

  for (const event of events) {
    if (event.time > time && tasks.size > 0) {
      if (tracks().some(({ activity }) => activity !== null)) cut(event.time - time);
      time = event.time;
    }
    switch (event.kind) {
      case "task-created": {
        const name = named.get(event.task);
        if (name === undefined) break;
        const root = new Track(name, 0);
        root.be("ready");
        tasks.set(event.task, { root, calls: [] });
        break;
      }
      case "step-started":
        current = tasks.get(event.task) ?? null;
        if (current !== null) settle(current, "running");
        break;
      case "coroutine-entered": {
        if (current === null) break;
        const { name, file } = event;
        const library = isLibrary(file);
        let track: Track | null = null;
        if (coroutines && !library) {
          cut(0);
          const parent = innermost(current);
          track = parent.below.get(name) ?? new Track(name, parent.depth + 1);
          parent.below.set(name, track);
        }
        current.calls.push({ name, library, track });
        settle(current, "running");
        break;
      }
      case "coroutine-left": {
        const call = current?.calls.pop();
        if (current === null || call === undefined) break;
        if (call.track !== null) cut(0);
        call.track?.be(null);
        settle(current, "running");
        break;
      }
      case "timer-scheduled":
        if (event.future !== null) sleeps.set(event.future, `${seconds(event.when - event.time)} s`);
        break;
      case "task-suspended": {
        const running = tasks.get(event.task);
        if (running === undefined) break;
        cut(0);
        if (event.awaited === null) settle(running, "ready");
        else
          settle(running, "waiting", named.get(event.awaited) ?? waitLabel(running.calls, sleeps.get(event.awaited)));
        current = null;
        break;
      }
      case "task-woken": {
        const running = tasks.get(event.task);
        if (running !== undefined) settle(running, "ready");
        break;
      }
      case "task-done": {
        const running = tasks.get(event.task);
        if (running === undefined) break;
        if (running === current) cut(0);
        running.root.be(null);
        running.root.outcome = event.outcome;
        current = null;
        break;
      }
    }
  }
  return { columns, lanes: tracks().flatMap((track) => track.lanes()) };
}

/** How the tasks of the program are called: by their coroutine, and by their own name too where several have that one. */
function taskNames(events: readonly TraceEvent[]): Map<Id, string> {
  // A loop that is closed makes tasks of its own, which are not the program's.
  const created = events.filter(
    (event): event is TaskCreated => event.kind === "task-created" && (event.by !== null || !isLibrary(event.file)),
  );
  const count = (coroutine: string) => created.filter((event) => event.coroutine === coroutine).length;
  return new Map(
    created.map(({ task, name, coroutine }) => [task, count(coroutine) > 1 ? `${coroutine} (${name})` : coroutine]),
  );
}

/** What a task waits for when it is no task: where in the library it waits, and until when. */
function waitLabel(calls: readonly Call[], sleep: string | undefined): string {
  const call = calls.findLast(({ library }) => library)?.name;
  // Leaving a block has no name of its own: the class says it.
  const name = call?.replace(/\.\[.*/, "");
  if (sleep !== undefined) return `${name ?? "timer"} ${sleep}`;
  return name ?? "future";
}

function isLibrary(file: string): boolean {
  return file.startsWith("asyncio/");
}

/** At most three decimals, without zeros that say nothing. */
function seconds(value: number): string {
  return String(Number(value.toFixed(3)));
}
