/**
 * The inner door: what the runner needs of the loop, and no program can import. All that runs programs comes through here and
 * nowhere else, so that the floors behind it can be rebuilt without a change outside.
 */
export { run } from "./api/runners.ts";
export { RealClock, VirtualClock, getClock } from "./base/clocks.ts";
export type { Clock } from "./base/clocks.ts";
export { after, hop, realNow } from "./base/engine.ts";
export { callsOf, setCallReader, takeStack } from "./base/engine-stack.ts";
export { Heap } from "./base/heap.ts";
export { DeadlockError, IndexError, LimitError, ValueError, notesOf, withNote } from "./base/exceptions.ts";
export type { Code } from "./base/code.ts";
export type {
  ObservedEntry,
  ObservedFrame,
  ObservedFuture,
  ObservedHandle,
  ObservedLoop,
  ObservedTask,
  ObservedTimer,
  Observer,
  Purpose,
  Reported,
  ResourceState as ObservedResourceState,
} from "./base/observer.ts";
export { briefArguments, briefError, brief } from "./base/brief.ts";
export { typeName } from "./base/repr.ts";
export { tracebackOf } from "./base/traceback.ts";
export { asCoroutine, ensureFuture } from "./core/awaitables.ts";
export type { EventLoop } from "./core/base-events.ts";
export { runningLoopOrNull } from "./core/events.ts";
export { Frame } from "./core/frames.ts";
export { Future } from "./core/futures.ts";
export type { Outside } from "./core/outside.ts";
export { loopUnderWay, runningLoops } from "./core/run-forever.ts";
export { reportForgotten } from "./core/forgotten-report.ts";
export { setErrorFormatter } from "./core/reports.ts";
export { setThreadHost, threadSource } from "./core/threads.ts";
export type { ThreadError, ThreadHost } from "./core/threads.ts";
export * as compiledCode from "./dialect/compiled-code.ts";
export { runProgram } from "./program.ts";
export type { ImportModule, ProgramBody, ProgramOptions } from "./program.ts";
