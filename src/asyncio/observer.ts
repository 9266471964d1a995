/**
 * What the loop tells whoever watches it. There is one observer at most, for the whole program, in a variable that is
 * null when nobody watches: each transition then costs one comparison. The observer is called in the middle of the
 * transition, so it must only take notes: it must not call back into the loop and must not throw.
 */
import type { Handle, TimerHandle } from "./events.ts";
import type { Frame } from "./frames.ts";
import type { Future } from "./futures.ts";
import type { Task } from "./tasks.ts";

/** The transitions of the loop, in the order in which they happen. */
export interface Observer {
  /** A pass of the loop begins with `ready` handles to run at loop time `time` (seconds). */
  iterationStarted(ready: number, time: number): void;
  /** A task was made; its first step is in the ready queue (unless it starts eagerly). */
  taskCreated(task: Task<unknown>): void;
  /** A task starts to run. */
  stepStarted(task: Task<unknown>): void;
  /** A task stopped running: it waits for `awaited` (null: it only gave others a turn) at `line` of its innermost coroutine. */
  taskSuspended(task: Task<unknown>, awaited: Future<unknown> | null, line: number): void;
  /** What a task waits for is done: the task is in the ready queue again. */
  taskWoken(task: Task<unknown>, by: Future<unknown>): void;
  /** Somebody asked for a task to be cancelled. */
  cancelRequested(task: Task<unknown>): void;
  /** A task returned, raised or was cancelled. */
  taskDone(task: Task<unknown>): void;
  /** Inside a step, a coroutine (or an operation of an async generator) began, because its parent awaits it at `line`. */
  coroutineEntered(frame: Frame, line: number): void;
  /** Inside a step, a coroutine that another one awaits returned or raised. */
  coroutineLeft(frame: Frame): void;
  /** A callback was put into the ready queue. */
  callbackScheduled(handle: Handle): void;
  /** A callback (also one of a timer) starts to run. */
  callbackStarted(handle: Handle): void;
  /** A callback came back. */
  callbackEnded(handle: Handle): void;
  /** A timer was set. */
  timerScheduled(timer: TimerHandle): void;
  /** A timer is due: its callback is in the ready queue. */
  timerFired(timer: TimerHandle): void;
  /** A timer was cancelled before it was due. */
  timerCancelled(timer: TimerHandle): void;
}

/** Who watches the loop; null when nobody does. */
export let observer: Observer | null = null;

/** Makes `next` the observer of every loop from now on; null to stop watching. */
export function setObserver(next: Observer | null): void {
  observer = next;
}
