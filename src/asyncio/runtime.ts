/**
 * What the runner needs of the loop, and no program can import.
 */
export { setCallReader } from "./calls.ts";
export type { Call, CallReader } from "./calls.ts";
export { RealClock, VirtualClock, getClock } from "./clocks.ts";
export type { Clock, Pace } from "./clocks.ts";
export { LimitError, notesOf } from "./exceptions.ts";
export type { Limits } from "./limits.ts";
export type { Observer } from "./observer.ts";
export { runProgram } from "./program.ts";
export type { ImportModule, Program, ProgramOptions } from "./program.ts";
export { describeError, formatError, setErrorFormatter } from "./reports.ts";
export { setThreadHost } from "./threads.ts";
export type { ThreadError, ThreadHost } from "./threads.ts";
export { tracebackOf } from "./traceback.ts";
export type { TracebackRow } from "./traceback.ts";
