// Every message between the page, the sandboxed frame and the workers in it. A program can post whatever it likes, so
// the page takes a message only when it comes from the frame's window (its origin, "null", says nothing) and has one of
// these shapes; the worker checks its side alike. The frame between them listens to its page only, and passes on.
import * as v from "valibot";
import type { TraceEvent } from "../trace/events.ts";
import { Pace, programOptions } from "./options.ts";

export type { TraceEvent };

const runId = v.number();
/** Loop time in seconds since the program began. */
const time = v.number();

/** What one console call printed, without the newline at its end. */
export const OutputLine = v.object({ stream: v.picklist(["stdout", "stderr"]), time, text: v.string() });
export type OutputLine = v.InferOutput<typeof OutputLine>;

/** One row of a Python-like traceback, outermost first. */
export const TracebackRow = v.object({ file: v.string(), line: v.number(), qualname: v.string() });
export type TracebackRow = v.InferOutput<typeof TracebackRow>;

/** An uncaught error. */
export const ErrorReport = v.object({
  name: v.string(),
  message: v.string(),
  /** The chain of awaiting coroutines down to where it was thrown. */
  traceback: v.array(TracebackRow),
  /** Where in the TypeScript it was thrown; null when no line of the program was to blame. */
  position: v.nullable(v.object({ file: v.string(), line: v.number(), column: v.number() })),
  /** The report as CPython would print it; the run has written it to stderr too. */
  text: v.string(),
  deadlock: v.boolean(),
});
export type ErrorReport = v.InferOutput<typeof ErrorReport>;

/** How a run ended. */
export const ExitStatus = v.picklist(["done", "failed", "stopped", "deadlock"]);
export type ExitStatus = v.InferOutput<typeof ExitStatus>;

/** The options of one run. */
export const RunOptions = v.object({
  ...programOptions,
  /** The pace of virtual time; `"instant"` when left out. */
  pace: v.optional(Pace),
  /** Whether to send the events of the trace. */
  collectTrace: v.optional(v.boolean()),
});
export type RunOptions = v.InferOutput<typeof RunOptions>;

/** A program as the compiler leaves it. */
export const Program = v.object({ code: v.string(), map: v.string(), packages: v.array(v.string()) });
export type Program = v.InferOutput<typeof Program>;

/** The packages that a program may import: their script, and the files that it needs. */
export const Packages = v.object({ source: v.string(), files: v.record(v.string(), v.instance(ArrayBuffer)) });
export type Packages = v.InferOutput<typeof Packages>;

const requestId = v.number();

/** What a program wants of the web. The page alone decides whether it gets it. */
export const WebRequest = v.object({
  url: v.pipe(v.string(), v.maxLength(8192)),
  method: v.string(),
  /** Whether it would send headers or a body of its own. */
  sendsMore: v.boolean(),
});
export type WebRequest = v.InferOutput<typeof WebRequest>;

/** What came back from the web. */
export const WebResponse = v.object({
  url: v.string(),
  status: v.number(),
  statusText: v.string(),
  headers: v.array(v.tuple([v.string(), v.string()])),
  body: v.instance(ArrayBuffer),
});
export type WebResponse = v.InferOutput<typeof WebResponse>;

const Run = v.object({
  type: v.literal("run"),
  runId,
  program: Program,
  options: RunOptions,
  packages: v.nullable(Packages),
});
const SetPace = v.object({ type: v.literal("pace"), runId, pace: Pace });
const Step = v.object({ type: v.literal("step"), runId });
const Answered = v.object({ type: v.literal("answered"), runId, requestId, response: WebResponse });
const Unanswered = v.object({ type: v.literal("unanswered"), runId, requestId, reason: v.string() });

/** Too many to be looked at one by one in depth, and only ever drawn. */
const traceEvent = v.custom<TraceEvent>((event) => typeof event === "object" && event !== null && "kind" in event);

const Output = v.object({ type: v.literal("output"), runId, lines: v.array(OutputLine), dropped: v.number() });
const Trace = v.object({
  type: v.literal("trace"),
  runId,
  events: v.array(traceEvent),
  dropped: v.number(),
});
const Failure = v.object({ type: v.literal("error"), runId, error: ErrorReport });
const Exit = v.object({ type: v.literal("exit"), runId, status: ExitStatus });
const Ask = v.object({ type: v.literal("ask"), runId, requestId, request: WebRequest });
const Withdraw = v.object({ type: v.literal("withdraw"), runId, requestId });

const ToWorker = v.variant("type", [Run, SetPace, Step, Answered, Unanswered]);
const FromRun = v.variant("type", [Output, Trace, Failure, Exit, Ask, Withdraw]);

/** From the page, through the frame, to the worker of a run. */
export type ToWorker = v.InferOutput<typeof ToWorker>;
/** From the page to the frame: what is for a worker, the source text of all workers, and the end of a run. */
export type ToFrame = ToWorker | { type: "boot"; source: string } | { type: "stop"; runId: number };
/** From the worker of a run, through the frame, to the page. */
export type FromRun = v.InferOutput<typeof FromRun>;

/** The message if it is one for a worker, else null. */
export function parseToWorker(data: unknown): ToWorker | null {
  const result = v.safeParse(ToWorker, data);
  return result.success ? result.output : null;
}

/** The message if it is one about a run, else null. */
export function parseFromRun(data: unknown): FromRun | null {
  const result = v.safeParse(FromRun, data);
  return result.success ? result.output : null;
}
