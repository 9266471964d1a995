// From events to states. A replay takes the events one by one and knows the state after the last of them: the only place that
// says what an event changes. For any moment of a run there is `History` (history.ts).
import type { EventOf, Id, ReadyEntry, Resource, TaskState, TimerState, TraceEvent } from "./events.ts";
import { withChild } from "./join.ts";
import type { LoopState, PrintedLine } from "./state.ts";

/** What a loop has: several loops can have something at a time, though only one of them runs. */
interface Queues {
  readonly ready: Map<Id, ReadyEntry>;
  readonly timers: Map<Id, TimerState>;
}

/** The state of the loop, event by event. */
export class Replay {
  #seq = 0;
  #loop: Id = 0;
  #time = 0;
  #turn = 0;
  #iteration = 0;
  #idle: LoopState["idle"] = null;
  #running: Id[] = [];
  #tasks = new Map<Id, TaskState>();
  #queues = new Map<Id, Queues>();
  #resources = new Map<Id, Resource>();
  /** Shared with the copies: they know how many of the lines are theirs. */
  #lines: PrintedLine[] = [];
  #lineCount = 0;

  /** The number of the last event. */
  get seq(): number {
    return this.#seq;
  }

  /** How many tasks it knows. */
  get size(): number {
    return this.#tasks.size;
  }

  /** A replay that goes on from here by itself, with the same events. */
  copy(): Replay {
    const copy = new Replay();
    copy.#seq = this.#seq;
    copy.#loop = this.#loop;
    copy.#time = this.#time;
    copy.#turn = this.#turn;
    copy.#iteration = this.#iteration;
    copy.#idle = this.#idle;
    copy.#running = [...this.#running];
    copy.#tasks = new Map(this.#tasks);
    for (const [loop, { ready, timers }] of this.#queues)
      copy.#queues.set(loop, { ready: new Map(ready), timers: new Map(timers) });
    copy.#resources = new Map(this.#resources);
    copy.#lines = this.#lines;
    copy.#lineCount = this.#lineCount;
    return copy;
  }

  /** The state now. */
  state(): LoopState {
    const { ready, timers } = this.#queuesOf(this.#loop);
    return {
      seq: this.#seq,
      loop: this.#loop,
      time: this.#time,
      turn: this.#turn,
      iteration: this.#iteration,
      idle: this.#idle,
      tasks: new Map(this.#tasks),
      running: [...this.#running],
      ready: [...ready.values()],
      // Those of the same time are due in the order in which they were set.
      timers: [...timers.values()].sort((a, b) => a.when - b.when),
      resources: new Map(this.#resources),
      output: this.#lines.slice(0, this.#lineCount),
    };
  }

  /** Takes the next event. */
  apply(event: TraceEvent): void {
    this.#seq = event.seq;
    this.#time = event.time;
    switch (event.kind) {
      case "loop-started":
        this.#loop = event.loop;
        break;
      case "loop-stopped":
        this.#idle = null;
        break;
      case "loop-closed":
        this.#queues.delete(event.loop);
        break;
      case "iteration":
        this.#iteration++;
        this.#idle = null;
        break;
      case "idle":
        this.#idle = event.until ?? "outside";
        break;

      case "queued": {
        const { entry: id, what, name, by } = event;
        this.#queuesOf(event.loop).ready.set(id, { id, what, name, by });
        if (what === "step") this.#change(id, { phase: "ready", waitsFor: null });
        break;
      }
      case "dequeued": {
        this.#queuesOf(event.loop).ready.delete(event.entry);
        if (event.ran) {
          this.#turn++;
          this.#idle = null;
        } else this.#change(event.entry, { phase: "waiting" });
        break;
      }

      case "task-created":
        this.#tasks.set(event.task, newTask(event));
        break;
      case "task-renamed":
        this.#rename(event);
        break;
      case "step-started":
        this.#running.push(event.task);
        this.#change(event.task, { phase: "running", waitsFor: null, cancelPending: false });
        break;
      case "suspended":
        this.#stop(event.task);
        this.#change(event.task, { phase: "waiting", stack: event.stack, waitsFor: event.on });
        break;
      case "child-joined":
        this.#change(event.task, ({ waitsFor }) => ({ waitsFor: waitsFor && withChild(waitsFor, event.child) }));
        break;
      case "moved-by-hand":
        this.#change(event.task, { stack: event.stack });
        break;
      case "woken":
        this.#change(event.task, { wokenBy: event.by });
        break;
      case "task-done": {
        this.#stop(event.task);
        const { outcome, value } = event;
        this.#change(event.task, { phase: "done", stack: [], waitsFor: null, cancelPending: false, outcome, value });
        break;
      }
      case "cancel-requested":
        this.#change(event.task, (task) => ({ cancelRequests: task.cancelRequests + 1, cancelPending: true }));
        break;
      case "uncancelled":
        this.#change(event.task, ({ cancelPending }) => ({
          cancelRequests: event.left,
          cancelPending: cancelPending && event.left > 0,
        }));
        break;

      case "callback-started":
        this.#running.push(event.handle);
        break;
      case "callback-ended":
        this.#stop(event.handle);
        break;
      case "timer-scheduled": {
        const { timer: id, name, when, future, by } = event;
        this.#queuesOf(event.loop).timers.set(id, { id, name, when, future, by });
        break;
      }
      case "timer-due":
      case "timer-cancelled":
        this.#queuesOf(event.loop).timers.delete(event.timer);
        break;

      case "resource": {
        const { resource: id, what, label, state } = event;
        this.#resources.set(id, { id, what, label, state });
        break;
      }
      case "output":
        if (this.#lineCount === this.#lines.length) this.#lines.push(lineOf(event));
        this.#lineCount++;
        break;
      case "snapshot":
        this.#restore(event);
        break;

      case "cancel-delivered":
      case "coroutine-entered":
      case "coroutine-left":
      case "await-passed":
      case "future-done":
      case "handle-cancelled":
      case "reported":
        // They tell what happens in a turn, and leave the loop as it is.
        break;
    }
  }

  #queuesOf(loop: Id): Queues {
    let queues = this.#queues.get(loop);
    if (queues === undefined) this.#queues.set(loop, (queues = { ready: new Map(), timers: new Map() }));
    return queues;
  }

  #change(id: Id, change: Partial<TaskState> | ((task: TaskState) => Partial<TaskState>)): void {
    const task = this.#tasks.get(id);
    if (task === undefined) return;
    this.#tasks.set(id, { ...task, ...(typeof change === "function" ? change(task) : change) });
  }

  #stop(actor: Id): void {
    const at = this.#running.lastIndexOf(actor);
    if (at >= 0) this.#running.splice(at, 1);
  }

  #rename({ task, name, loop }: EventOf<"task-renamed">): void {
    this.#change(task, { name });
    const { ready } = this.#queuesOf(loop);
    const entry = ready.get(task);
    if (entry !== undefined) ready.set(task, { ...entry, name });
  }

  #restore({ loop, turn, iteration, tasks, ready, timers, resources }: EventOf<"snapshot">): void {
    this.#loop = loop;
    this.#turn = turn;
    this.#iteration = iteration;
    this.#idle = null;
    this.#running = [];
    this.#tasks = byId(tasks);
    this.#queues = new Map([[loop, { ready: byId(ready), timers: byId(timers) }]]);
    this.#resources = byId(resources);
  }
}

/** The state after all the events. */
export function replay(events: Iterable<TraceEvent>): LoopState {
  const all = new Replay();
  for (const event of events) all.apply(event);
  return all.state();
}

function newTask(event: EventOf<"task-created">): TaskState {
  const { task: id, loop, name, coroutine, call, file, line, by, at, eager } = event;
  return {
    id,
    loop,
    name,
    coroutine,
    call,
    defined: { file, line },
    madeBy: by,
    madeAt: at,
    eager,
    phase: "ready",
    stack: [],
    waitsFor: null,
    wokenBy: null,
    cancelRequests: 0,
    cancelPending: false,
    outcome: null,
    value: "",
  };
}

function lineOf({ seq, stream, text, by, at }: EventOf<"output">): PrintedLine {
  return { seq, stream, text, by, at };
}

function byId<T extends { readonly id: Id }>(things: readonly T[]): Map<Id, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
