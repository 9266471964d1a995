// The trace of a run: what the loop did, in order, as plain data. It can be written to a file, sent between realms, and
// read back by pure functions; every figure of a run is drawn from it and from nothing else.
//
// Tasks, futures, coroutines and handles are named by numbers, given when the trace first meets them. A task is a future too
// and keeps one number.

/** The number of a task, future, coroutine or handle in this trace. */
export type Id = number;

/** What every event has: `time` is loop time in seconds. */
interface Event<Kind extends string> {
  kind: Kind;
  time: number;
}

/** A pass of the loop begins, with `ready` things to run. */
export interface Iteration extends Event<"iteration"> {
  ready: number;
}

/** A task was made, by the task `by` (null: by code outside any task). */
export interface TaskCreated extends Event<"task-created"> {
  task: Id;
  name: string;
  /** The qualified name of its coroutine, and where that is defined. */
  coroutine: string;
  file: string;
  line: number;
  by: Id | null;
}

/** A task begins to run. */
export interface StepStarted extends Event<"step-started"> {
  task: Id;
}

/** A task stopped running, at `line` of its innermost coroutine, and waits. */
export interface TaskSuspended extends Event<"task-suspended"> {
  task: Id;
  line: number;
  /** The future or task it waits for; null when it only gave the others a turn. */
  awaited: Id | null;
}

/** What a task waited for is done, so it is ready again. */
export interface TaskWoken extends Event<"task-woken"> {
  task: Id;
  by: Id;
}

/** Somebody asked for the task to be cancelled. */
export interface CancelRequested extends Event<"cancel-requested"> {
  task: Id;
  by: Id | null;
}

/** A task ended. */
export interface TaskDone extends Event<"task-done"> {
  task: Id;
  outcome: "returned" | "raised" | "cancelled";
}

/** Inside the running task, a coroutine began because the one above it awaits it at `awaitedAt`. */
export interface CoroutineEntered extends Event<"coroutine-entered"> {
  coroutine: Id;
  name: string;
  file: string;
  line: number;
  awaitedAt: number;
}

/** Inside the running task, a coroutine that another one awaits came to its end. */
export interface CoroutineLeft extends Event<"coroutine-left"> {
  coroutine: Id;
}

/** A callback went into the ready queue, or began or ceased to run. */
export interface CallbackMoved extends Event<"callback-scheduled" | "callback-started" | "callback-ended"> {
  callback: Id;
  name: string;
}

/** A timer was set for `when`. */
export interface TimerScheduled extends Event<"timer-scheduled"> {
  timer: Id;
  name: string;
  when: number;
  /** The future that its callback was given: what a `sleep` waits for. */
  future: Id | null;
}

/** A timer came due, or was called off. */
export interface TimerEnded extends Event<"timer-fired" | "timer-cancelled"> {
  timer: Id;
}

export type TraceEvent =
  | Iteration
  | TaskCreated
  | StepStarted
  | TaskSuspended
  | TaskWoken
  | CancelRequested
  | TaskDone
  | CoroutineEntered
  | CoroutineLeft
  | CallbackMoved
  | TimerScheduled
  | TimerEnded;
