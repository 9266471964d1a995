/**
 * What the loop tells an observer. There is one at most, for the whole program, in a variable that is null when a run is not
 * observed: each transition then costs one comparison. The observer is called in the middle of the transition, so it must only
 * take notes: it must not call back into the loop and must not throw.
 *
 * It is told causes before their effects: that a future is done before anything that waits for it is woken, that a cancel was
 * asked for before what it does. And it is told of all that enters the ready queue and of all that leaves it.
 */
import type { Code } from "./code.ts";
import { perRun } from "./run-state.ts";

/** A loop, as far as an observer may look at it. So too below: the observer stands beneath all that it is told of. */
export interface ObservedLoop {
  readonly ready: Iterable<ObservedEntry>;
  readonly timers: Iterable<ObservedTimer>;
}

/** What stands in a ready queue: a task or a handle. */
export interface ObservedEntry {
  readonly loop: ObservedLoop;
}

/** A coroutine, or an operation of an async generator. */
export interface ObservedFrame {
  readonly code: Code;
  /** The line where it stands. */
  readonly line: number;
  /** The frame that awaits it. */
  readonly parent: ObservedFrame | null;
}

/** A future. */
export interface ObservedFuture extends ObservedEntry {
  done(): boolean;
  cancelled(): boolean;
  /** Whether it has a result. */
  readonly succeeded: boolean;
  /** Its result or its error. */
  readonly storedOutcome: unknown;
}

/** A task. */
export interface ObservedTask extends ObservedFuture {
  /** Its innermost frame; null when it is not known. */
  readonly innermostFrame: ObservedFrame | null;
  getName(): string;
  getCoro(): ObservedFrame;
  cancelling(): number;
  /** Not for observers, but for whoever steps in between two turns. */
  cancel(): boolean;
}

/** A handle. */
export interface ObservedHandle extends ObservedEntry {
  readonly callback: { readonly name: string } | null;
}

/** A timer. */
export interface ObservedTimer extends ObservedHandle {
  cancelled(): boolean;
  when(): number;
}

/** What a lock, queue … is like; what does not apply to its kind is left out. */
export interface ResourceState {
  readonly kind: "lock" | "semaphore" | "condition" | "event" | "barrier" | "queue";
  /** Whether it can be held, and so has holders. */
  readonly held?: boolean;
  /** Free places of a semaphore. */
  readonly value?: number;
  /** Whether an event is set. */
  readonly set?: boolean;
  /** Items in a queue, tasks at a barrier. */
  readonly length?: number;
  /** How many fit: a queue's size (0: no limit), a barrier's parties, a bounded semaphore's places. */
  readonly limit?: number;
  /** What `join` of a queue waits for. */
  readonly unfinished?: number;
}

/** What a future of the library stands for: what a task waits for that waits for it. */
export type Purpose =
  | { readonly kind: "sleep"; readonly until: number }
  | { readonly kind: "resource"; readonly resource: object; readonly action: string; readonly state: ResourceState }
  | {
      readonly kind: "children";
      readonly of: "gather" | "wait" | "group" | "as-completed" | "shield";
      readonly futures: Iterable<ObservedFuture>;
    }
  | { readonly kind: "promise" }
  | { readonly kind: "thread" };

/** What asyncio reports when no code can catch it any more. */
export type Reported = "never-awaited" | "never-retrieved" | "destroyed-pending" | "callback-error" | "other";

/** The transitions of the loop, in the order in which they happen. */
export interface Observer {
  /** A loop begins to run (again). */
  loopStarted(loop: ObservedLoop): void;
  /** It ceased to run. */
  loopStopped(loop: ObservedLoop, reason: "stopped" | "deadlock" | "limit"): void;
  /** It was closed. */
  loopClosed(loop: ObservedLoop): void;
  /** An iteration begins, and runs `ready` handles. */
  iterationStarted(loop: ObservedLoop, ready: number): void;
  /** Nothing is ready: the loop waits until loop time `until`, or (null) for the world outside. */
  idle(loop: ObservedLoop, until: number | null): void;
  /** The loop stops for now, so that the engine has its turn. */
  sliceEnded(): void;

  /** A task or handle went to the end of the ready queue. */
  queued(entry: ObservedEntry): void;
  /** It left the queue without having its turn: it was cancelled, or its loop closed. */
  dropped(entry: ObservedEntry): void;

  /** A task was made; it will be in the ready queue, or (eagerly) begin at once. */
  taskCreated(task: ObservedTask, eager: boolean): void;
  taskRenamed(task: ObservedTask): void;
  /**
   * A task begins to run: it left the queue, or (`eager`) it runs in another's turn. `cancel`: a `CancelledError` is raised in
   * it first, where it stands.
   */
  stepStarted(task: ObservedTask, eager: boolean, cancel: { readonly message: string } | null): void;
  /** A task stops running: it waits for a future, or (null) only gives others a turn. */
  suspended(task: ObservedTask, on: ObservedFuture | null): void;
  /** The first step of an eager task is over: the turn in which it ran goes on. Of other steps no end is told. */
  eagerStepEnded(task: ObservedTask): void;
  /** What a task waits for is done: it will be in the ready queue. */
  woken(task: ObservedTask, through: ObservedFuture): void;
  /** A cancel of a task was asked for. */
  cancelRequested(task: ObservedTask, message: string | undefined): void;
  /** A cancel was taken back. */
  uncancelled(task: ObservedTask): void;

  /** An async function was called, with these arguments. */
  coroutineMade(frame: ObservedFrame, args: ArrayLike<unknown>): void;
  /** Inside a step, a frame of the program began, because its parent awaits it. */
  coroutineEntered(frame: ObservedFrame): void;
  /** Inside a step, a frame of the program that another one awaits came to its end. */
  coroutineLeft(frame: ObservedFrame, raised: boolean): void;
  /** A coroutine was resumed or closed by hand; it may be a task's. `stack`: where it stands now, outermost first. */
  movedByHand(root: ObservedFrame, stack: readonly ObservedFrame[]): void;
  /** Inside a step, a frame of the program awaited something that was over at once. */
  awaitPassed(frame: ObservedFrame): void;

  /** A future of the library was made, for a task to wait for. */
  futureMade(future: ObservedFuture, purpose: Purpose): void;
  /** The children that a future stands for became one more, perhaps while a task waits for it. */
  childJoined(future: ObservedFuture, child: ObservedTask): void;
  /** A future or task is done; what waits for it is told next. */
  futureDone(future: ObservedFuture): void;

  /** A callback (also one of a timer) left the queue, and begins to run. */
  callbackStarted(handle: ObservedHandle): void;
  /** It came back. */
  callbackEnded(handle: ObservedHandle): void;
  /** A callback was taken back, perhaps after it had run. */
  handleCancelled(handle: ObservedHandle): void;
  /** A timer was set; `completes`: the future whose result it sets. */
  timerScheduled(timer: ObservedTimer, completes: ObservedFuture | null): void;
  /** A timer is due: it will be in the ready queue. */
  timerDue(timer: ObservedTimer): void;
  /** A timer was cancelled before it was due. */
  timerCancelled(timer: ObservedTimer): void;

  /** A lock was acquired, a queue put to … */
  resourceChanged(resource: object, change: string, state: ResourceState): void;
  /** Something is reported; `task` is whom it happened to, `error` what was raised. */
  reported(what: Reported, text: string, task: unknown, error: unknown): void;
}

/** Who watches the loop; null when a run is not observed. */
export let observer: Observer | null = null;
/** Whether one does; compiled programs look once, as they begin. */
export let observed = false;
perRun(() => {
  setObserver(null);
});

/** Makes `next` the observer of every loop from now on; null for none. */
export function setObserver(next: Observer | null): void {
  observer = next;
  observed = next !== null;
}
