/**
 * The module `asyncio`, as a program imports it.
 *
 * @module
 */
export { asCompleted } from "./api/as-completed.ts";
export type { AsCompleted } from "./api/as-completed.ts";
export { awaitSymbol, ensureFuture } from "./core/awaitables.ts";
export type { CustomAwaitable } from "./core/awaitables.ts";
export { Barrier } from "./api/barriers.ts";
export { EventLoop, newEventLoop } from "./core/base-events.ts";
export type { ExceptionHandler, TaskFactory } from "./core/base-events.ts";
export { Condition } from "./api/conditions.ts";
export { Coroutine, isCoroutine } from "./core/coroutines.ts";
export { createEagerTaskFactory, eagerTaskFactory } from "./api/eager.ts";
export { enterSymbol } from "./dialect/scopes.ts";
export type { TaskConstructor } from "./api/eager.ts";
export { Handle, TimerHandle, getRunningLoop } from "./core/events.ts";
export { BaseExceptionGroup, ExceptionGroup } from "./base/exception-groups.ts";
export type { GroupCondition } from "./base/exception-groups.ts";
export {
  BrokenBarrierError,
  CancelledError,
  DeadlockError,
  GeneratorExit,
  IndexError,
  InvalidStateError,
  LimitError,
  LookupError,
  RuntimeError,
  StopIteration,
  TimeoutError,
  ValueError,
} from "./base/exceptions.ts";
export { Future, isFuture } from "./core/futures.ts";
export { gather } from "./core/gather.ts";
export type { GatherOptions } from "./core/gather.ts";
export { captureCallGraph, formatCallGraph, printCallGraph } from "./api/graph.ts";
export type { CallGraphOptions, FrameCallGraphEntry, FutureCallGraph } from "./api/graph.ts";
export { allTasks, createTask } from "./core/loop-tasks.ts";
export { Event, Lock } from "./api/locks.ts";
export type { Held } from "./api/locks.ts";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown } from "./api/queues.ts";
export type { Items } from "./api/queues.ts";
export type { ExceptionContext } from "./core/exception-context.ts";
export { Runner, run } from "./api/runners.ts";
export type { RunnerOptions } from "./api/runners.ts";
export { BoundedSemaphore, Semaphore } from "./api/semaphores.ts";
export { shield } from "./api/shield.ts";
export { sleep } from "./api/sleep.ts";
export type { StackFrame } from "./core/stack.ts";
export { TaskGroup } from "./api/taskgroups.ts";
export { Task, currentTask } from "./core/tasks.ts";
export type { TaskOptions } from "./core/tasks.ts";
export { toThread } from "./core/threads.ts";
export { Timeout, timeout, timeoutAt } from "./api/timeouts.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./api/wait.ts";
export type { WaitOptions } from "./api/wait.ts";
export { waitFor } from "./api/wait-for.ts";
