// The record of a run: what the loop did, in order, as plain data. It can be written to a file, sent between realms, and
// folded by pure functions; every figure, table, note and spoken word about a run is drawn from it and from nothing else.
//
// Three rules make it the one truth. An event never comes before its cause: what a step does stands between its `dequeued`
// and its `suspended` or `task-done`, and a future is done before the tasks that wait for it are woken. All that enters the
// ready queue leaves it, so that a reader who counts knows the queue. And a task is where the program is: lines are lines of
// the program's own files, never of the library's.
//
// Tasks, futures, handles and resources (locks, queues …) are named by numbers, given when the record first meets them. A task
// is a future too and keeps one number; a task stands in the ready queue as itself, a callback as its handle. An actor
// (`by`) is the task or handle that was running when it happened; null is code outside the loop.
//
// Of a long run the newest is kept. A record whose begin was dropped begins with a `snapshot`, the state in which the rest
// finds the loop; one can also stand in the middle. A single step that does very much is not told to the last detail: the
// oldest of thousands of printed lines, and what it awaits without waiting, are left out, and their numbers with them.
//
// A schema for each kind, since a program could forge what its worker sends: the page believes nothing that it has not
// checked.
import * as v from "valibot";

/** The number of a task, future, handle or resource in this record. */
export type Id = number;

const id = v.number();
const actor = v.nullable(v.number());
/** Loop time in seconds; a time that never comes is `FOREVER` (numbers.ts), since JSON has no infinity. */
const seconds = v.number();
/** Short: values are cut before they are told. */
const text = v.pipe(v.string(), v.maxLength(2000));

/** A place in the program: 1-based line of one of its files. */
export const Place = v.object({ file: text, line: v.number() });
export type Place = v.InferOutput<typeof Place>;

/** A coroutine (or async generator) of the program on a task's await stack, and the line where it stands. */
export const StackEntry = v.object({ name: text, file: text, line: v.number() });
export type StackEntry = v.InferOutput<typeof StackEntry>;

/** What a combinator or block waits for on a task's behalf. */
const Join = v.picklist(["gather", "wait", "group", "as-completed", "shield"]);
export type Join = v.InferOutput<typeof Join>;

/** The kinds of things that tasks share. */
const ResourceKind = v.picklist(["lock", "semaphore", "condition", "event", "barrier", "queue"]);
export type ResourceKind = v.InferOutput<typeof ResourceKind>;

/** What a suspended task waits for. `future` is the future itself, for those who follow it to its end. */
export const Wait = v.variant("kind", [
  /** Only a turn for the others: `sleep(0)`. */
  v.object({ kind: v.literal("turn") }),
  v.object({ kind: v.literal("sleep"), future: id, until: seconds }),
  v.object({ kind: v.literal("task"), future: id }),
  /** `action` says what it wants of the resource: "acquire", "wait", "get", "put", "join". */
  v.object({ kind: v.literal("resource"), future: id, resource: id, action: text }),
  /** `children` are those that were not done when the wait began; `child-joined` tells of later ones. */
  v.object({ kind: v.literal("children"), future: id, of: Join, children: v.array(id) }),
  /** Something outside the loop: a native promise, or `what` is known: "an answer from b/tasks/". */
  v.object({ kind: v.literal("promise"), future: id, what: v.exactOptional(text) }),
  v.object({ kind: v.literal("thread"), future: id }),
  v.object({ kind: v.literal("future"), future: id }),
]);
export type Wait = v.InferOutput<typeof Wait>;

/** How a future or task ended. */
export const Outcome = v.picklist(["returned", "raised", "cancelled"]);
export type Outcome = v.InferOutput<typeof Outcome>;

/** What a resource is like after a change; what does not apply to its kind is left out. */
const ResourceState = v.object({
  /** The tasks that hold it (lock, semaphore, condition), in the order in which they got it. */
  holders: v.optional(v.array(id)),
  /** Free places of a semaphore. */
  value: v.optional(v.number()),
  /** Whether an event is set. */
  set: v.optional(v.boolean()),
  /** Items in a queue, or tasks at a barrier. */
  length: v.optional(v.number()),
  /** How many fit: a queue's size (0: no limit), a barrier's parties, a semaphore's places. */
  limit: v.optional(v.number()),
  /** Items of a queue that were got and not yet reported done, and those still in it: what `join` waits for. */
  unfinished: v.optional(v.number()),
});
export type ResourceState = v.InferOutput<typeof ResourceState>;

/** What a task is doing. A task that made an eager one runs, and so does the eager one inside it. */
const TaskPhase = v.picklist(["ready", "running", "waiting", "done"]);
type TaskPhase = v.InferOutput<typeof TaskPhase>;

/** A task at a moment. */
export const TaskState = v.object({
  id,
  loop: id,
  name: text,
  /** The qualified name of its coroutine, and how it was called. */
  coroutine: text,
  call: text,
  /** Where its coroutine is defined. */
  defined: Place,
  /** The task or handle that made it, and where. */
  madeBy: actor,
  madeAt: v.nullable(Place),
  eager: v.boolean(),
  phase: TaskPhase,
  /** Its coroutines, outermost first, each at its line; empty before they begin and when it is done. */
  stack: v.array(StackEntry),
  /** What it waits for, while it waits. */
  waitsFor: v.nullable(Wait),
  /** Who woke it last; null before that. */
  wokenBy: actor,
  /** Cancels that were asked for and not taken back. */
  cancelRequests: v.number(),
  /** Whether a cancel was asked for since its last step began: it is still to be delivered. */
  cancelPending: v.boolean(),
  outcome: v.nullable(Outcome),
  /** Its result or error, shortened. */
  value: text,
});
export type TaskState = Readonly<v.InferOutput<typeof TaskState>>;

/** Something in the ready queue, and who put it there. */
export const ReadyEntry = v.object({ id, what: v.picklist(["step", "callback"]), name: text, by: actor });
export type ReadyEntry = Readonly<v.InferOutput<typeof ReadyEntry>>;

/** A timer that is set, and what it completes. */
export const TimerState = v.object({ id, name: text, when: seconds, future: v.nullable(id), by: actor });
export type TimerState = Readonly<v.InferOutput<typeof TimerState>>;

/** A lock, queue … at a moment; `label` names it for people: "Lock 1". */
export const Resource = v.object({ id, what: ResourceKind, label: text, state: ResourceState });
export type Resource = Readonly<v.InferOutput<typeof Resource>>;

/** What every event has: its number in the record, from 1 on; the loop it belongs to (0 for none); loop time in seconds. */
function event<const Kind extends string, const Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) {
  return v.object({ kind: v.literal(kind), seq: v.number(), loop: v.number(), time: seconds, ...entries });
}

const schemas = {
  // ── the loop
  /** A loop begins to run (again). */
  "loop-started": event("loop-started", {}),
  /** It ceased to run. */
  "loop-stopped": event("loop-stopped", { reason: v.picklist(["stopped", "deadlock", "limit"]) }),
  /** It was closed; what was still queued has left (each with its `dequeued`). */
  "loop-closed": event("loop-closed", {}),
  /** An iteration begins: `ready` things are run in it, and what they make ready waits for the next one. */
  iteration: event("iteration", { ready: v.number() }),
  /** Nothing is ready: the loop waits until the earliest timer, or (null) for the world outside. */
  idle: event("idle", { until: v.nullable(seconds) }),

  // ── the ready queue
  /** A task (its next step) or a handle (a callback; a timer that is due) went to the end of the ready queue. */
  queued: event("queued", { entry: id, what: v.picklist(["step", "callback"]), name: text, by: actor }),
  /** It left the queue: `ran`, its turn begins now; otherwise it had been cancelled, or the loop was closed. */
  dequeued: event("dequeued", { entry: id, ran: v.boolean() }),

  // ── tasks
  /**
   * A task was made: `call` is how its coroutine was called, shortened (`worker(2, 'b')`), `file` and `line` where that is
   * defined, `at` the line that made the task.
   */
  "task-created": event("task-created", {
    task: id,
    name: text,
    coroutine: text,
    call: text,
    file: text,
    line: v.number(),
    by: actor,
    at: v.nullable(Place),
    eager: v.boolean(),
  }),
  "task-renamed": event("task-renamed", { task: id, name: text }),
  /** A task begins to run: its turn, or (eager) inside the turn of the task that made it. */
  "step-started": event("step-started", { task: id }),
  /** A task stopped running and waits; `stack` is its coroutines, outermost first, each at the line of its await. */
  suspended: event("suspended", { task: id, stack: v.array(StackEntry), on: Wait }),
  /** The group whose children a task waits for got one more. */
  "child-joined": event("child-joined", { task: id, child: id }),
  /**
   * Code beside the task has resumed or closed its coroutine: that stands elsewhere now, and the task waits as before. Right behind
   * its `task-created`: the coroutine was begun by hand before it was made a task.
   */
  "moved-by-hand": event("moved-by-hand", { task: id, by: actor, stack: v.array(StackEntry) }),
  /** What a task waited for is done, so it will be queued; `by` is who completed it, `through` the future. */
  woken: event("woken", { task: id, by: actor, through: v.nullable(id) }),
  /** `value` is the result or the error, shortened; empty for undefined. */
  "task-done": event("task-done", { task: id, outcome: Outcome, value: text }),

  // ── cancelling
  /**
   * A task is to be cancelled. One for each that a cancel reaches: a task that waits for another one asks that to end, with the same
   * message; one that was cancelled while it ran is suspended first, and then asks what it waits for.
   */
  "cancel-requested": event("cancel-requested", { task: id, by: actor, message: v.nullable(text) }),
  /**
   * The `CancelledError` is raised in the task, where it stands; `at` is null before its coroutine has begun. `message` is the error's own,
   * which need not be that of the last cancel; null for none.
   */
  "cancel-delivered": event("cancel-delivered", { task: id, at: v.nullable(StackEntry), message: v.nullable(text) }),
  /** `uncancel()`: `left` requests remain. */
  uncancelled: event("uncancelled", { task: id, by: actor, left: v.number() }),

  // ── inside a step
  /** A coroutine of the program began, because the running task awaits it at `at`. */
  "coroutine-entered": event("coroutine-entered", {
    task: id,
    coroutine: id,
    name: text,
    file: text,
    line: v.number(),
    at: v.nullable(Place),
  }),
  /** It came to its end. */
  "coroutine-left": event("coroutine-left", { task: id, coroutine: id, raised: v.boolean() }),
  /** An await that was over at once: what it awaited was done. */
  "await-passed": event("await-passed", { task: id, at: Place }),
  /** A future that is no task was completed. */
  "future-done": event("future-done", { future: id, outcome: Outcome, by: actor }),

  // ── callbacks and timers
  "callback-started": event("callback-started", { handle: id, name: text }),
  "callback-ended": event("callback-ended", { handle: id }),
  /** A timer was set for loop time `when`; `future` is what it completes, if that is known (a sleep's). */
  "timer-scheduled": event("timer-scheduled", {
    timer: id,
    name: text,
    when: seconds,
    by: actor,
    future: v.nullable(id),
  }),
  /** It is due, and will be queued. */
  "timer-due": event("timer-due", { timer: id }),
  "timer-cancelled": event("timer-cancelled", { timer: id, by: actor }),
  "handle-cancelled": event("handle-cancelled", { handle: id, by: actor }),

  // ── what tasks share
  /** A lock was acquired or released, a queue put to or got from … `label` names it for people: "Lock 1". */
  resource: event("resource", {
    resource: id,
    what: ResourceKind,
    label: text,
    change: text,
    by: actor,
    state: ResourceState,
  }),

  // ── what was left out
  /**
   * `dropped` events before this one are left out; this is the state in which they leave the loop, between two iterations.
   * Its tasks are those that are not done, oldest first. Its number is that of the last event that was dropped.
   */
  snapshot: event("snapshot", {
    dropped: v.number(),
    turn: v.number(),
    iteration: v.number(),
    tasks: v.array(TaskState),
    ready: v.array(ReadyEntry),
    timers: v.array(TimerState),
    resources: v.array(Resource),
  }),

  // ── what is seen from outside
  /** One call of the console, in the order of everything else; `line` is the line of the program that printed. */
  output: event("output", {
    stream: v.picklist(["stdout", "stderr"]),
    text,
    by: actor,
    at: v.nullable(Place),
  }),
  /** What asyncio reports when no code can catch it any more. */
  reported: event("reported", {
    what: v.picklist(["never-awaited", "never-retrieved", "destroyed-pending", "callback-error", "other"]),
    task: v.nullable(id),
    text,
    at: v.nullable(Place),
  }),
};

type Schemas = typeof schemas;
/** Each kind of event by its name. */
export type EventOf<Kind extends keyof Schemas> = v.InferOutput<Schemas[Kind]>;
/** One event of the record. */
export type TraceEvent = { [Kind in keyof Schemas]: EventOf<Kind> }[keyof Schemas];
/** An event before the recorder has numbered it. */
export type EventBody = TraceEvent extends infer E
  ? E extends TraceEvent
    ? Omit<E, "seq" | "loop" | "time">
    : never
  : never;

/** Whether a value that came from a program's realm is an event of a record. */
export function isTraceEvent(value: unknown): value is TraceEvent {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const { kind } = value;
  return typeof kind === "string" && Object.hasOwn(schemas, kind) && v.is(schemas[kind as keyof Schemas], value);
}
