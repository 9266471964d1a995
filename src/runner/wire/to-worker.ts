// What the page tells a worker, through the sandboxed frame; the worker checks it on arrival. It stands apart from what comes back
// (protocol.ts), whose checks are many and would take a worker's start longer.
import * as v from "valibot";
import { MOST_AT_ONCE } from "./lengths.ts";
import { Pace, programOptions } from "./options.ts";

export const runId = v.number();
export const requestId = v.number();

/** The options of one run. */
export const RunOptions = v.object({
  ...programOptions,
  /** The pace of virtual time; `"instant"` when left out. */
  pace: v.optional(Pace),
  /** Whether to send the events of the trace. */
  collectTrace: v.optional(v.boolean()),
  /**
   * Cancels a task by hand, by its number in the record: once so many turns have begun and loop time is that far, before the
   * next turn. Needs `collectTrace`.
   */
  cancelAt: v.optional(v.object({ turn: v.number(), time: v.number(), task: v.number() })),
});
export type RunOptions = v.InferOutput<typeof RunOptions>;

/** A program as the compiler leaves it. */
export const Program = v.object({ code: v.string(), map: v.string(), packages: v.array(v.string()) });
export type Program = v.InferOutput<typeof Program>;

/** The packages that a program may import: their script, and the files that it needs. */
export const Packages = v.object({ source: v.string(), files: v.record(v.string(), v.instance(ArrayBuffer)) });
export type Packages = v.InferOutput<typeof Packages>;

/** What came back from the web. */
export const WebResponse = v.object({
  url: v.string(),
  status: v.number(),
  statusText: v.string(),
  headers: v.pipe(v.array(v.tuple([v.string(), v.string()])), v.maxLength(MOST_AT_ONCE)),
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
/** Ends the run; the worker says first what it has still to say, if its loop turns. */
const Stop = v.object({ type: v.literal("stop"), runId });
/** Asks who is still there: the frame answers, and the worker does between two turns of its loop. */
const Ping = v.object({ type: v.literal("ping"), runId });
export const Answered = v.object({ type: v.literal("answered"), runId, requestId, response: WebResponse });
export const Unanswered = v.object({ type: v.literal("unanswered"), runId, requestId, reason: v.string() });

const ToWorker = v.variant("type", [Run, SetPace, Step, Stop, Ping, Answered, Unanswered]);
/** From the page, through the frame, to the worker of a run. */
export type ToWorker = v.InferOutput<typeof ToWorker>;

/** The message if it is one for a worker, else null. */
export function parseToWorker(data: unknown): ToWorker | null {
  const result = v.safeParse(ToWorker, data);
  return result.success ? result.output : null;
}
