// From the events of a run to what is drawn of it (picture.ts). Each event is taken in its turn: it falls into a column
// (columns.ts), it changes what the lanes of its task do (task-lanes.ts), and it may leave a mark or an arrow.
//
// Events may be pushed as they come, in any portions: what is drawn of a run that goes on is what was drawn, and more.
import { Columns } from "./columns.ts";
import type { EventOf, Id, Place, StackEntry, TraceEvent } from "./events.ts";
import { withChild } from "./join.ts";
import { taskLabels, type Named } from "./labels.ts";
import type { Arrow, Picture } from "./picture.ts";
import { ReadyQueue } from "./ready-queue.ts";
import { TaskLanes } from "./task-lanes.ts";
import { lanesOf, Track } from "./track.ts";

/** So many of those in front are named to a task that is queued. */
const NAMED_AHEAD = 3;
const LOOP = "loop";
const OUTSIDE = "outside";

/** Makes the lanes of a run from its events. */
export class LaneMaker {
  readonly #withCoroutines: boolean;
  readonly #columns: Columns;
  readonly #arrows: Arrow[] = [];
  readonly #tasks = new Map<Id, TaskLanes>();
  /** What stands in the ready queue, first comes first. */
  readonly #queue = new ReadyQueue();
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
  #last = 0;
  #relabel = false;
  #whole = true;

  /** @param options.coroutines whether the coroutines that a task awaits have lanes of their own */
  constructor({ coroutines = false } = {}) {
    this.#withCoroutines = coroutines;
    this.#columns = new Columns({
      coroutines,
      isTask: (id) => this.#tasks.has(id),
      isHidden: (id) => this.#hidden.has(id),
    });
    this.#loop.label = "loop";
    this.#outside.label = "top level";
  }

  /** Takes the next events. */
  push(events: Iterable<TraceEvent>): void {
    for (const event of events) {
      this.#columns.place(event, this.#running, this.#turns);
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
      columns: this.#columns.all,
      lanes: [...special, ...this.#roots].flatMap((track) => lanesOf(track, 0)),
      arrows: this.#arrows,
      clock: this.#columns.clock,
      isTask: (id) => this.#tasks.has(id),
      laneOf: (actor) => this.#laneOf(actor)?.key,
      name: (id) => this.#tasks.get(id)?.root.label ?? this.#resources.get(id) ?? "a future",
      timers: this.#timers,
      last: this.#last,
      whole: this.#whole,
    };
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
          task.settle(seq, "ready", { ahead, aheadCount, by: event.by, places: task.stands });
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
        if (task) task.settle(seq, "running", { places: task.stands.slice(0, 1) });
        break;
      }
      case "suspended": {
        const task = this.#tasks.get(event.task);
        if (task) {
          task.stands = event.stack.map(placeOf).reverse();
          task.innermost.ranAt(task.stands[0] ?? null);
          // Who only gives the others a turn is queued at once.
          const activity = event.on.kind === "turn" ? "ready" : "waiting";
          task.settle(seq, activity, { on: event.on, places: task.stands, by: event.task });
        }
        this.#stepAside(event.task, seq);
        break;
      }
      case "child-joined": {
        const task = this.#tasks.get(event.task);
        const open = task?.innermost.open;
        if (open?.on) open.on = withChild(open.on, event.child);
        break;
      }
      case "task-done": {
        const task = this.#tasks.get(event.task);
        task?.over(seq, { outcome: event.outcome, seq, value: event.value });
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
        if (task) task.innermost.marks.push({ kind: "cancel", seq, text: event.message ?? "", at });
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
    for (const task of this.#tasks.values()) if (!alive.has(task.id)) task.over(seq);
    for (const { id, loop, name, coroutine, call, defined, madeBy, phase, stack, waitsFor } of tasks) {
      this.#loops.add(loop);
      const task = this.#tasks.get(id) ?? this.#add({ id, name, coroutine, call }, defined, madeBy);
      task.stands = stack.length > 0 ? stack.map(placeOf).reverse() : [defined];
      const activity = phase === "waiting" && waitsFor?.kind !== "turn" ? "waiting" : "ready";
      task.settle(seq, activity, { on: waitsFor, places: task.stands });
    }
  }

  /** The lane on which something that a task or handle did is marked: its innermost coroutine's. */
  #laneFor(actor: Id | null): Track | undefined {
    const task = actor === null ? undefined : this.#tasks.get(actor);
    return task ? task.innermost : this.#laneOf(actor);
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

  #add(named: Named, defined: Place, by: Id | null): TaskLanes {
    const { id, coroutine, call } = named;
    const maker = by === null ? undefined : this.#tasks.get(by);
    const root = new Track("task", `t${id}`, maker?.root, { task: id, coroutine, call, look: this.#tasks.size });
    if (!maker) this.#roots.push(root);
    const task = new TaskLanes(named, defined, root);
    this.#tasks.set(id, task);
    this.#relabel = true;
    return task;
  }

  #enter({ seq, task: id, coroutine, name, file, line, at }: EventOf<"coroutine-entered">): void {
    const task = this.#tasks.get(id);
    if (!task) return;
    this.#ranAt(id, at);
    if (this.#withCoroutines) task.enter(seq, coroutine, name, { file, line });
    else task.root.ranAt({ file, line });
  }

  #leave({ seq, task: id, coroutine }: EventOf<"coroutine-left">): void {
    if (this.#tasks.get(id)?.leave(seq, coroutine) === true) this.#columns.callerGoesOn();
  }

  /** An eager task runs inside the turn of the one that makes it. */
  #pause(actor: Id, seq: number): void {
    this.#tasks.get(actor)?.innermost.be(seq, "paused");
  }

  #stepAside(id: Id, seq: number): void {
    const ran = this.#running.includes(id) && this.#tasks.has(id);
    this.#running = this.#running.filter((actor) => actor !== id);
    if (ran) this.#columns.stepAside();
    const outer = this.#running.at(-1);
    if (!ran || outer === undefined) return;
    // An eager task has had its first step; the one in whose turn that was goes on.
    const task = this.#tasks.get(outer);
    this.#columns.outerGoesOn(task ? "turn" : "callback");
    task?.innermost.be(seq, "running");
  }

  #ranAt(actor: Id | null, place: Place | null): void {
    const task = actor === null ? undefined : this.#tasks.get(actor);
    if (!task) return;
    task.innermost.ranAt(place);
  }
}

/** What is drawn of a whole run. */
export function pictureOf(events: Iterable<TraceEvent>, options: { coroutines?: boolean } = {}): Picture {
  const maker = new LaneMaker(options);
  maker.push(events);
  return maker.picture();
}

function placeOf({ file, line }: StackEntry): Place {
  return { file, line };
}
