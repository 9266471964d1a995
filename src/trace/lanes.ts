// From the events of a run to what is drawn of it. The run is cut into columns: a turn of a task, a turn of a callback, a
// stretch in which the loop waits, or one in which code outside the loop runs. Each task has a lane with stretches (it runs,
// is ready, waits), marks and arrows. All of them begin and end at events, not at times or columns; a scale (scale.ts) says where an
// event lies, so the same lanes serve an axis of turns and one of seconds.
//
// Events may be pushed as they come, in any portions: what is drawn of a run that goes on is what was drawn, and more.
import type { EventOf, Id, Outcome, Place, StackEntry, TraceEvent, Wait } from "./events.ts";
import { withChild } from "./join.ts";
import { taskLabels, type Named } from "./labels.ts";
import type { NameOf } from "./words.ts";

/** What a lane does. `paused`: it awaits a coroutine of the same task, which has a lane of its own. */
export type Activity = "running" | "ready" | "waiting" | "paused";

/** A stretch in which a lane does one thing. */
export interface Stretch {
  readonly activity: Activity;
  /** The event with which it began, and the one that ended it; Infinity while it goes on. */
  readonly from: number;
  readonly to: number;
  /** Waiting: for what. */
  readonly on: Wait | null;
  /** Ready: who was in front when it was queued, at most {@link NAMED_AHEAD} of them, and how many there were. */
  readonly ahead: readonly Id[];
  readonly aheadCount: number;
  /** Ready: who made it so; null for code outside the loop. */
  readonly by: Id | null;
  /** The lines of the program in which it ran, or at which it stands, innermost first. */
  readonly places: readonly Place[];
}

/** A sign on a lane. */
export interface Mark {
  readonly kind: "stdout" | "stderr" | "cancel" | "reported";
  readonly seq: number;
  readonly text: string;
  readonly at: Place | null;
}

/** What one lane did to another. Lanes are named by tasks and handles; null is code outside the loop. */
export interface Arrow {
  readonly kind: "made" | "woke" | "cancelled";
  readonly seq: number;
  readonly from: Id | null;
  readonly to: Id;
}

/** A line of the picture. */
export interface Lane {
  /** Unique in the picture, and the same while it grows. */
  readonly key: string;
  readonly kind: "task" | "coroutine" | "loop" | "outside";
  /** The task of a task's or coroutine's lane. */
  readonly task: Id | null;
  readonly label: string;
  /** The coroutine of a task, and how it was called. */
  readonly coroutine: string;
  readonly call: string;
  /** How many lanes it lies below. */
  readonly depth: number;
  /** The lane of the task that made it. */
  readonly parent: string | null;
  /** Which of the colours and signs it has: counts the tasks from 0. */
  readonly look: number;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
  /** How it ended, when and with what; null while it goes on. */
  readonly end: { readonly outcome: Outcome; readonly seq: number; readonly value: string } | null;
}

/** A part of the run in which one thing happens. */
export interface Column {
  readonly kind: "turn" | "callback" | "wait" | "outside";
  /** Its first and its last event. */
  readonly from: number;
  readonly to: number;
  /** The event with which its code begins to run, and the one with which it stops; what follows is the loop's own doing. */
  readonly begin: number;
  readonly end: number;
  /** Loop time in seconds at its begin and at its end. */
  readonly time: number;
  readonly until: number;
  /** The task or handle that runs. */
  readonly actor: Id | null;
  /** How many turns have begun, this one included. */
  readonly turn: number;
  /** The number of this moment among those at which a task stepped aside: 3 for T3. Null where none does. */
  readonly aside: number | null;
}

/** What is drawn of a run. */
export interface Picture {
  readonly columns: readonly Column[];
  /** The loop's, then the tasks, each below the one that made it. */
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Arrow[];
  /** When loop time changed: from event `seq` on it is `time`. */
  readonly clock: readonly { readonly seq: number; readonly time: number }[];
  /** Whether something is a task of the program, and so has a lane of its own. */
  readonly isTask: (id: Id) => boolean;
  /** Which lane a task or handle belongs to. */
  readonly laneOf: (actor: Id | null) => string | undefined;
  /** How a task, lock, queue … is called. */
  readonly name: NameOf;
  /** The timers that were ever set. */
  readonly timers: ReadonlyMap<Id, EventOf<"timer-scheduled">>;
  /** The number of the last event. */
  readonly last: number;
  /** Whether it begins with the run: else older events were dropped, and nobody knows how many turns there were of tasks. */
  readonly whole: boolean;
}

const NAMED_AHEAD = 3;
const LOOP = "loop";
const OUTSIDE = "outside";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

type TrackOf = Pick<Lane, "task" | "coroutine" | "call" | "look">;
const NOBODY: TrackOf = { task: null, coroutine: "", call: "", look: 0 };

const NONE: readonly never[] = [];

class Track {
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

  ranAt(place: Place | null): void {
    const { open } = this;
    if (place === null || open?.activity !== "running") return;
    // Each line once, the latest last.
    open.places = [...open.places.filter(({ file, line }) => file !== place.file || line !== place.line), place];
  }
}

interface DraftTask extends Draft<Named> {
  readonly root: Track;
  /** The coroutines it is in that have lanes, outermost first. */
  readonly inside: { readonly id: Id; readonly track: Track }[];
  /** Where it stands, innermost first. */
  stands: readonly Place[];
}

/** What stands in the ready queue. Nearly all leave it at the front, so that a set, which keeps the places of those that left, is slow. */
class Queue {
  #entries: Id[] = [];
  #head = 0;

  get length(): number {
    return this.#entries.length - this.#head;
  }

  add(entry: Id): void {
    this.#entries.push(entry);
  }

  remove(entry: Id): void {
    const at = this.#entries.indexOf(entry, this.#head);
    if (at === this.#head) this.#head++;
    else if (at > 0) this.#entries.splice(at, 1);
    if (this.#head < 1024) return;
    this.#entries = this.#entries.slice(this.#head);
    this.#head = 0;
  }

  clear(): void {
    this.#entries = [];
    this.#head = 0;
  }

  front(count: number): readonly Id[] {
    return this.#entries.slice(this.#head, this.#head + count);
  }
}

/** Makes the lanes of a run from its events. */
export class LaneMaker {
  readonly #withCoroutines: boolean;
  readonly #columns: Draft<Column>[] = [];
  readonly #arrows: Arrow[] = [];
  readonly #clock: { seq: number; time: number }[] = [];
  readonly #tasks = new Map<Id, DraftTask>();
  /** What stands in the ready queue, first comes first. */
  readonly #queue = new Queue();
  readonly #loop = new Track("loop", LOOP);
  readonly #outside = new Track("outside", OUTSIDE);
  readonly #loops = new Set<Id>();
  /** Tasks that a loop makes for itself when it is closed, and their callbacks: they are not the program's, and have no columns. */
  readonly #hidden = new Set<Id>();
  readonly #resources = new Map<Id, string>();
  readonly #timers = new Map<Id, EventOf<"timer-scheduled">>();
  #roots: Track[] = [];
  /** Who runs, the innermost last. */
  #running: Id[] = [];
  #turns = 0;
  #asides = 0;
  /** Whether the next event begins a column of its own. */
  #cut: Column["kind"] | null = null;
  /** Whether the code of the last column still runs. */
  #open = false;
  #last = 0;
  #relabel = false;
  #whole = true;

  /** @param options.coroutines whether the coroutines that a task awaits have lanes of their own */
  constructor({ coroutines = false } = {}) {
    this.#withCoroutines = coroutines;
    this.#loop.label = "loop";
    this.#outside.label = "top level";
  }

  /** Takes the next events. */
  push(events: Iterable<TraceEvent>): void {
    for (const event of events) {
      this.#place(event);
      this.#take(event);
      this.#last = event.seq;
    }
  }

  /** What there is so far. It grows with what is pushed later. */
  picture(): Picture {
    if (this.#relabel) {
      const labels = taskLabels(this.#tasks.values());
      for (const { id, root } of this.#tasks.values()) root.label = labels.get(id) ?? "";
      this.#relabel = false;
    }
    const special = [this.#loop, this.#outside].filter(({ stretches, marks }) => stretches.length + marks.length > 0);
    return {
      columns: this.#columns,
      lanes: [...special, ...this.#roots].flatMap((track) => lanesOf(track, 0)),
      arrows: this.#arrows,
      clock: this.#clock,
      isTask: (id) => this.#tasks.has(id),
      laneOf: (actor) => this.#laneOf(actor)?.key,
      name: (id) => this.#tasks.get(id)?.root.label ?? this.#resources.get(id) ?? "a future",
      timers: this.#timers,
      last: this.#last,
      whole: this.#whole,
    };
  }

  /** Finds or makes the column that an event belongs to. */
  #place(event: TraceEvent): void {
    const { seq, time } = event;
    if (this.#clock.at(-1)?.time !== time) this.#clock.push({ seq, time });
    const begun = this.#begins(event);
    if (begun !== null) {
      // What goes on after something inside it began to do so with the event before.
      const begin = this.#cut === null ? seq : seq - 1;
      this.#cut = null;
      const actor = begun === "wait" || begun === "outside" ? null : this.#actorOf(event);
      const turn = this.#turns + (event.kind === "dequeued" ? 1 : 0);
      const draft = { from: seq, to: seq, begin, end: seq, time, until: time };
      this.#columns.push({ ...draft, kind: begun, actor, turn, aside: null });
      this.#open = begun !== "wait";
      return;
    }
    const column = this.#columns.at(-1);
    if (column === undefined) return;
    column.to = seq;
    column.until = time;
    if (!this.#open) return;
    if (event.kind === "step-started" || event.kind === "callback-started") column.begin = seq;
    column.end = seq;
    if (event.kind === "suspended" || event.kind === "task-done" || event.kind === "callback-ended") this.#open = false;
  }

  /** The kind of column that begins with this event, if one does. */
  #begins(event: TraceEvent): Column["kind"] | null {
    if (event.kind === "dequeued" && event.ran && !this.#hidden.has(event.entry))
      return this.#tasks.has(event.entry) ? "turn" : "callback";
    if (event.kind === "idle") return "wait";
    // An eager task begins to run as soon as it is made.
    if (event.kind === "task-created" && event.eager && this.#running.length > 0) return "turn";
    if (event.kind === "coroutine-entered" && this.#withCoroutines && this.#tasks.has(event.task)) return "turn";
    if (this.#cut !== null) return this.#cut;
    const told =
      event.kind === "output" ||
      event.kind === "cancel-requested" ||
      (event.kind === "task-created" && !event.file.startsWith("asyncio/"));
    const outside = this.#running.length === 0 && this.#columns.at(-1)?.kind !== "outside" && told;
    // What a gap hides belongs to no turn.
    return this.#columns.length === 0 || outside || event.kind === "snapshot" ? "outside" : null;
  }

  #actorOf(event: TraceEvent): Id | null {
    if (event.kind === "dequeued") return event.entry;
    if (event.kind === "task-created") return event.task;
    return this.#running.at(-1) ?? null;
  }

  #laneOf(actor: Id | null): Track | undefined {
    if (actor === null) return this.#outside;
    return this.#tasks.get(actor)?.root ?? this.#loop;
  }

  #take(event: TraceEvent): void {
    const { seq } = event;
    switch (event.kind) {
      case "idle":
        this.#loop.be(seq, "waiting");
        break;
      case "queued": {
        if (event.by !== null && this.#hidden.has(event.by)) this.#hidden.add(event.entry);
        const task = this.#tasks.get(event.entry);
        if (task) {
          const ahead = [...this.#running, ...this.#queue.front(NAMED_AHEAD)].slice(0, NAMED_AHEAD);
          const aheadCount = this.#running.length + this.#queue.length;
          this.#settle(task, seq, "ready", { ahead, aheadCount, by: event.by, places: task.stands });
        }
        this.#queue.add(event.entry);
        break;
      }
      case "dequeued":
        this.#queue.remove(event.entry);
        if (event.ran) {
          this.#turns++;
          this.#endWait(seq);
        }
        break;
      case "task-created":
        this.#create(event);
        break;
      case "task-renamed": {
        const task = this.#tasks.get(event.task);
        if (task) task.name = event.name;
        this.#relabel = true;
        break;
      }
      case "step-started": {
        const outer = this.#running.at(-1);
        if (outer !== undefined) this.#pause(outer, seq);
        this.#running.push(event.task);
        const task = this.#tasks.get(event.task);
        if (task) this.#settle(task, seq, "running", { places: task.stands.slice(0, 1) });
        break;
      }
      case "suspended": {
        const task = this.#tasks.get(event.task);
        if (task) {
          task.stands = event.stack.map(placeOf).reverse();
          this.#innermost(task).ranAt(task.stands[0] ?? null);
          // Who only gives the others a turn is queued at once.
          const activity = event.on.kind === "turn" ? "ready" : "waiting";
          this.#settle(task, seq, activity, { on: event.on, places: task.stands, by: event.task });
        }
        this.#stepAside(event.task, seq);
        break;
      }
      case "child-joined": {
        const task = this.#tasks.get(event.task);
        const open = task && this.#innermost(task).open;
        if (open?.on) open.on = withChild(open.on, event.child);
        break;
      }
      case "task-done": {
        const task = this.#tasks.get(event.task);
        if (task) {
          for (const { track } of task.inside) track.be(seq, null);
          task.inside.length = 0;
          task.root.be(seq, null);
          task.root.end = { outcome: event.outcome, seq, value: event.value };
        }
        this.#stepAside(event.task, seq);
        break;
      }
      case "woken":
        this.#arrows.push({ kind: "woke", seq, from: event.by, to: event.task });
        break;
      case "cancel-requested":
        this.#arrows.push({ kind: "cancelled", seq, from: event.by, to: event.task });
        break;
      case "cancel-delivered": {
        const task = this.#tasks.get(event.task);
        const at = event.at && placeOf(event.at);
        if (task) this.#innermost(task).marks.push({ kind: "cancel", seq, text: event.message ?? "", at });
        break;
      }
      case "coroutine-entered":
        this.#enter(event);
        break;
      case "coroutine-left":
        this.#leave(event);
        break;
      case "await-passed":
        this.#ranAt(event.task, event.at);
        break;
      case "callback-started":
        this.#running.push(event.handle);
        if (!this.#hidden.has(event.handle)) this.#loop.be(seq, "running");
        break;
      case "callback-ended":
        this.#running = this.#running.filter((actor) => actor !== event.handle);
        this.#loop.be(seq, null);
        break;
      case "output":
        this.#ranAt(event.by, event.at);
        this.#laneFor(event.by)?.marks.push({ kind: event.stream, seq, text: event.text, at: event.at });
        break;
      case "reported":
        this.#laneFor(event.task)?.marks.push({ kind: "reported", seq, text: event.text, at: event.at });
        break;
      case "timer-scheduled":
        this.#timers.set(event.timer, event);
        break;
      case "resource":
        this.#resources.set(event.resource, event.label);
        break;
      case "loop-stopped":
        this.#endWait(seq);
        break;
      case "snapshot":
        this.#resume(event);
        break;
    }
  }

  /** Goes on after a gap, in which tasks may have been made and ended. */
  #resume({ seq, turn, tasks, ready, resources }: EventOf<"snapshot">): void {
    this.#whole = false;
    this.#turns = turn;
    this.#running = [];
    this.#queue.clear();
    for (const { id } of ready) this.#queue.add(id);
    for (const { id, label } of resources) this.#resources.set(id, label);
    const alive = new Set(tasks.map(({ id }) => id));
    for (const { id, root, inside } of this.#tasks.values()) {
      if (alive.has(id)) continue;
      for (const { track } of inside.splice(0)) track.be(seq, null);
      root.be(seq, null);
    }
    for (const { id, loop, name, coroutine, call, defined, madeBy, phase, stack, waitsFor } of tasks) {
      this.#loops.add(loop);
      const task = this.#tasks.get(id) ?? this.#add({ id, name, coroutine, call }, defined, madeBy);
      task.stands = stack.length > 0 ? stack.map(placeOf).reverse() : [defined];
      const activity = phase === "waiting" && waitsFor?.kind !== "turn" ? "waiting" : "ready";
      this.#settle(task, seq, activity, { on: waitsFor, places: task.stands });
    }
  }

  /** The lane on which something that a task or handle did is marked: its innermost coroutine's. */
  #laneFor(actor: Id | null): Track | undefined {
    const task = actor === null ? undefined : this.#tasks.get(actor);
    return task ? this.#innermost(task) : this.#laneOf(actor);
  }

  #endWait(seq: number): void {
    if (this.#loop.open?.activity === "waiting") this.#loop.be(seq, null);
  }

  #create(event: EventOf<"task-created">): void {
    const { seq, task: id, name, coroutine, call, file, line, by, at } = event;
    this.#ranAt(by, at);
    const isLoops = by === null && file.startsWith("asyncio/") && this.#loops.has(event.loop);
    this.#loops.add(event.loop);
    if (isLoops) {
      this.#hidden.add(id);
      return;
    }
    this.#add({ id, name, coroutine, call }, { file, line }, by);
    if (by !== null) this.#arrows.push({ kind: "made", seq, from: by, to: id });
  }

  #add(named: Named, defined: Place, by: Id | null): DraftTask {
    const { id, coroutine, call } = named;
    const maker = by === null ? undefined : this.#tasks.get(by);
    const root = new Track("task", `t${id}`, maker?.root, { task: id, coroutine, call, look: this.#tasks.size });
    if (!maker) this.#roots.push(root);
    const task: DraftTask = { ...named, root, inside: [], stands: [defined] };
    this.#tasks.set(id, task);
    this.#relabel = true;
    return task;
  }

  #enter({ seq, task: id, coroutine, name, file, line, at }: EventOf<"coroutine-entered">): void {
    const task = this.#tasks.get(id);
    if (!task) return;
    this.#ranAt(id, at);
    if (this.#withCoroutines) {
      const parent = this.#innermost(task);
      const key = `${parent.key}/${name}`;
      // One that is called again goes on in the lane it had.
      const known = parent.below.find((track) => track.key === key);
      const of = { task: id, coroutine: name, call: name, look: task.root.look };
      const track = known ?? new Track("coroutine", key, parent, of);
      track.label = name;
      task.inside.push({ id: coroutine, track });
      this.#settle(task, seq, "running", { places: [{ file, line }] });
    } else task.root.ranAt({ file, line });
  }

  #leave({ seq, task: id, coroutine }: EventOf<"coroutine-left">): void {
    const task = this.#tasks.get(id);
    const left = task?.inside.findIndex((call) => call.id === coroutine) ?? -1;
    if (!task || left < 0) return;
    for (const { track } of task.inside.splice(left)) track.be(seq, null);
    this.#settle(task, seq, "running");
    this.#cut ??= "turn";
  }

  #innermost(task: DraftTask): Track {
    return task.inside.at(-1)?.track ?? task.root;
  }

  /** The task's innermost lane begins to do something; those above it are paused. */
  #settle(task: DraftTask, seq: number, activity: Activity, more: Partial<Stretch> = {}): void {
    const innermost = this.#innermost(task);
    const { open } = innermost;
    // A turn for the others: ready since it stepped aside; now it is known who is in front.
    if (activity === "ready" && open?.activity === "ready") {
      Object.assign(open, { ahead: more.ahead ?? [], aheadCount: more.aheadCount ?? 0 });
      return;
    }
    if (innermost !== task.root) task.root.be(seq, "paused");
    for (const { track } of task.inside) if (track !== innermost) track.be(seq, "paused");
    innermost.be(seq, activity, more);
  }

  /** An eager task runs inside the turn of the one that makes it. */
  #pause(actor: Id, seq: number): void {
    const task = this.#tasks.get(actor);
    if (task) this.#innermost(task).be(seq, "paused");
  }

  #stepAside(id: Id, seq: number): void {
    const ran = this.#running.includes(id) && this.#tasks.has(id);
    this.#running = this.#running.filter((actor) => actor !== id);
    const column = this.#columns.at(-1);
    if (ran && column) column.aside ??= this.#asides++;
    const outer = this.#running.at(-1);
    if (!ran || outer === undefined) return;
    // An eager task has had its first step; the one in whose turn that was goes on.
    const task = this.#tasks.get(outer);
    this.#cut = task ? "turn" : "callback";
    if (task) this.#innermost(task).be(seq, "running");
  }

  #ranAt(actor: Id | null, place: Place | null): void {
    const task = actor === null ? undefined : this.#tasks.get(actor);
    if (!task) return;
    this.#innermost(task).ranAt(place);
  }
}

/** What is drawn of a whole run. */
export function pictureOf(events: Iterable<TraceEvent>, options: { coroutines?: boolean } = {}): Picture {
  const maker = new LaneMaker(options);
  maker.push(events);
  return maker.picture();
}

function lanesOf(track: Track, depth: number): Lane[] {
  const { key, kind, task, label, coroutine, call, look, stretches, marks, end } = track;
  const parent = track.parent?.key ?? null;
  const lane = { key, kind, task, label, coroutine, call, depth, parent, look, stretches, marks, end };
  // The coroutines of a task come before the tasks that it made.
  const below = track.below.toSorted((a, b) => Number(a.kind === "task") - Number(b.kind === "task"));
  return [lane, ...below.flatMap((child) => lanesOf(child, depth + 1))];
}

function placeOf({ file, line }: StackEntry): Place {
  return { file, line };
}
