/**
 * The module `asyncio`, as a program imports it.
 *
 * @module
 */
export { asCompleted } from "./as-completed.ts";
export type { AsCompleted } from "./as-completed.ts";
export { awaitSymbol, ensureFuture } from "./awaitables.ts";
export type { CustomAwaitable } from "./awaitables.ts";
export { Barrier } from "./barriers.ts";
export { EventLoop, newEventLoop } from "./base-events.ts";
export type { ExceptionHandler, TaskFactory } from "./base-events.ts";
export { Condition } from "./conditions.ts";
export { Coroutine, isCoroutine } from "./coroutines.ts";
export { createEagerTaskFactory, eagerTaskFactory } from "./eager.ts";
export type { TaskConstructor } from "./eager.ts";
export { Handle, TimerHandle, getRunningLoop } from "./events.ts";
export { BaseExceptionGroup, ExceptionGroup } from "./exception-groups.ts";
export type { GroupCondition } from "./exception-groups.ts";
export {
  BrokenBarrierError,
  CancelledError,
  DeadlockError,
  IndexError,
  InvalidStateError,
  LimitError,
  LookupError,
  RuntimeError,
  StopIteration,
  TimeoutError,
  ValueError,
} from "./exceptions.ts";
export { Future, isFuture } from "./futures.ts";
export { gather } from "./gather.ts";
export type { GatherOptions } from "./gather.ts";
export { captureCallGraph, formatCallGraph, printCallGraph } from "./graph.ts";
export type { CallGraphOptions, FrameCallGraphEntry, FutureCallGraph } from "./graph.ts";
export { Event, Lock } from "./locks.ts";
export type { Held } from "./locks.ts";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown } from "./queues.ts";
export type { Items } from "./queues.ts";
export type { ExceptionContext } from "./reports.ts";
export { Runner, run } from "./runners.ts";
export type { RunnerOptions } from "./runners.ts";
export { BoundedSemaphore, Semaphore } from "./semaphores.ts";
export { shield } from "./shield.ts";
export { sleep } from "./sleep.ts";
export type { StackFrame } from "./stack.ts";
export { TaskGroup } from "./taskgroups.ts";
export { Task, allTasks, createTask, currentTask } from "./tasks.ts";
export type { TaskOptions } from "./tasks.ts";
export { toThread } from "./threads.ts";
export { Timeout, timeout, timeoutAt } from "./timeouts.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./wait.ts";
export type { WaitOptions } from "./wait.ts";
export { waitFor } from "./wait-for.ts";
