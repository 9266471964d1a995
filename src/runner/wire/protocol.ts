// Every message between the page, the sandboxed frame and the workers in it. A program can post whatever it likes, so
// the page takes a message only when it comes from the frame's window (its origin, "null", says nothing) and has one of
// these shapes; the worker checks its side alike. The frame between them listens to its page only, and passes on.
import * as v from "valibot";
import { isTraceEvent, type TraceEvent } from "../../trace/events.ts";
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_REPORT, LONGEST_TEXT, MOST_AT_ONCE, NOTE } from "./lengths.ts";
import { requestId, runId, type ToWorker, type WebResponse } from "./to-worker.ts";

export type { TraceEvent };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Loop time in seconds since the program began. A line is shown even where it cannot be told when it was printed. */
const time = v.fallback(v.number(), 0);

const upTo = (longest: number) => v.pipe(v.string(), v.maxLength(longest + NOTE));
const text = upTo(LONGEST_TEXT);
const name = upTo(LONGEST_NAME);

/** What one console call printed, without the newline at its end. */
export const OutputLine = v.object({ stream: v.picklist(["stdout", "stderr"]), time, text });
export type OutputLine = v.InferOutput<typeof OutputLine>;

/** One row of a Python-like traceback, outermost first. */
export const TracebackRow = v.object({
  file: name,
  line: v.number(),
  qualname: name,
  /** How many more rows like this one were left out. */
  repeated: v.exactOptional(count),
});
export type TracebackRow = v.InferOutput<typeof TracebackRow>;

/** An uncaught error. */
export const ErrorReport = v.object({
  /** What kind of error it is; for something that is none, what it is. */
  name,
  message: text,
  /** The chain of awaiting coroutines down to where it was thrown. */
  traceback: v.pipe(v.array(TracebackRow), v.maxLength(MOST_AT_ONCE)),
  /** Where in the TypeScript it was thrown; null when no line of the program was to blame. */
  position: v.nullable(v.object({ file: v.string(), line: v.number(), column: v.number() })),
  /** The report as CPython would print it; the run has written it to stderr too. */
  text: upTo(LONGEST_REPORT),
  deadlock: v.boolean(),
});
export type ErrorReport = v.InferOutput<typeof ErrorReport>;

/** How a run ended. */
export const ExitStatus = v.picklist(["done", "failed", "stopped", "deadlock"]);
export type ExitStatus = v.InferOutput<typeof ExitStatus>;

/** What a program wants of the web. The page alone decides whether it gets it. */
export const WebRequest = v.object({
  url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  method: name,
  /** Whether it would send headers or a body of its own. */
  sendsMore: v.boolean(),
});
export type WebRequest = v.InferOutput<typeof WebRequest>;

/** What a program asks of the page. */
export type WebQuestion =
  | { readonly type: "ask"; readonly requestId: number; readonly request: WebRequest }
  | { readonly type: "withdraw"; readonly requestId: number };

/** What the page answers. */
export type WebAnswer =
  | { readonly type: "answered"; readonly requestId: number; readonly response: WebResponse }
  | { readonly type: "unanswered"; readonly requestId: number; readonly reason: string };

/** As text: on its way through the sandbox it is copied as one piece, and becomes objects only here. */
export const TraceEvents = v.pipe(v.string(), v.parseJson(), v.array(v.custom<TraceEvent>(isTraceEvent)));

const Trace = v.object({ type: v.literal("trace"), runId, events: TraceEvents });
const Output = v.object({
  type: v.literal("output"),
  runId,
  lines: v.pipe(v.array(OutputLine), v.maxLength(MOST_AT_ONCE)),
  dropped: count,
});
const Failure = v.object({ type: v.literal("error"), runId, error: ErrorReport });
const Exit = v.object({ type: v.literal("exit"), runId, status: ExitStatus });
export const Ask = v.object({ type: v.literal("ask"), runId, requestId, request: WebRequest });
export const Withdraw = v.object({ type: v.literal("withdraw"), runId, requestId });
/** Somebody is there. */
export const Alive = v.object({ type: v.literal("alive"), runId, who: v.picklist(["frame", "worker"]) });

const FromRun = v.variant("type", [Output, Trace, Failure, Exit, Ask, Withdraw, Alive]);

/** The script of all workers of a frame, and files that each of them is sent before anything else. */
export interface Boot {
  type: "boot";
  source: string | Blob;
  files?: Readonly<Record<string, ArrayBuffer>>;
}
/** From the page to the frame: what is for a worker, and what all workers are made of. */
export type ToFrame = ToWorker | Boot;
/** From the worker of a run, through the frame, to the page: as it is sent, and as the page has it. */
export type SentFromRun = v.InferInput<typeof FromRun>;
export type FromRun = v.InferOutput<typeof FromRun>;

/** Something of a run that is no message: what it was to tell cannot be known. */
export interface Malformed {
  readonly type: "malformed";
  readonly runId: number;
}

/** The message if it is one about a run; else what can be said of it, or null when it is about none. */
export function parseFromRun(data: unknown): FromRun | Malformed | null {
  const result = v.safeParse(FromRun, data);
  if (result.success) return result.output;
  const about = v.safeParse(v.object({ runId }), data);
  return about.success ? { type: "malformed", runId: about.output.runId } : null;
}
