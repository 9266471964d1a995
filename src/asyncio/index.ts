/**
 * The module `asyncio`, as a program imports it.
 */
export { awaitSymbol, ensureFuture } from "./awaitables.ts";
export type { CustomAwaitable } from "./awaitables.ts";
export { EventLoop, newEventLoop } from "./base-events.ts";
export type { ExceptionHandler, TaskFactory } from "./base-events.ts";
export { Coroutine, isCoroutine } from "./coroutines.ts";
export { Handle, TimerHandle, getRunningLoop } from "./events.ts";
export {
  BrokenBarrierError,
  CancelledError,
  DeadlockError,
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
export type { ExceptionContext } from "./reports.ts";
export { Runner, run } from "./runners.ts";
export type { RunnerOptions } from "./runners.ts";
export { sleep } from "./sleep.ts";
export { Task, allTasks, createTask, currentTask } from "./tasks.ts";
export type { TaskOptions } from "./tasks.ts";
