// Every message between whoever runs a Python program (the page, the oracle, the command line) and the realm in which
// CPython does it. A program can post whatever it likes, so the page checks what arrives, as with runs of TypeScript:
// the kinds of news are the same, but since a Python program is computed ahead of the pace at which it is shown, each
// says when it happened.
import * as v from "valibot";
import { Alive, Ask, ErrorReport, ExitStatus, OutputLine, TraceEvents, Withdraw } from "../runner/wire/protocol.ts";
import { Answered, RunOptions, Unanswered } from "../runner/wire/to-worker.ts";

const runId = v.number();
/** Loop time in seconds since the program began. */
const time = v.number();
/** How many steps of tasks and callbacks had begun to run. */
const turn = v.number();

/** A program in Python: its files by their names, and the one that is `__main__`. */
export const PythonProgram = v.object({ entry: v.string(), files: v.record(v.string(), v.string()) });
export type PythonProgram = v.InferOutput<typeof PythonProgram>;

/** A line that was printed, and in which turn. */
export const PythonLine = v.object({ ...OutputLine.entries, turn });
export type PythonLine = v.InferOutput<typeof PythonLine>;

/** The files of CPython as they come from the site. */
const CPythonFiles = v.object({
  "pyodide.mjs": v.instance(ArrayBuffer),
  "pyodide.asm.mjs": v.instance(ArrayBuffer),
  "pyodide.asm.wasm": v.instance(ArrayBuffer),
  "python_stdlib.zip": v.instance(ArrayBuffer),
  "setup.json": v.instance(ArrayBuffer),
});
export type CPythonFiles = v.InferOutput<typeof CPythonFiles>;

/** What stands in the loader's text for the address of Pyodide's script, which exists only where it is run. */
export const SCRIPT_ADDRESS = "loopbook:pyodide.asm.mjs";

const Boot = v.object({ type: v.literal("boot"), files: CPythonFiles });
const Run = v.object({ type: v.literal("run"), runId, program: PythonProgram, options: RunOptions });

/** CPython has started, and the program begins. */
const Began = v.object({ type: v.literal("began"), runId });
const Output = v.object({ type: v.literal("output"), runId, lines: v.array(PythonLine), dropped: v.number() });
/** `dropped` events before these are left out. */
const Trace = v.object({ type: v.literal("trace"), runId, events: TraceEvents, dropped: v.number() });
// The frame, which ends what breaks down, knows of no moment.
const moment = { time: v.optional(time), turn: v.optional(turn) };
const Failure = v.object({ type: v.literal("error"), runId, error: ErrorReport, ...moment });
/** `code` is what Python would exit with; 3 for a deadlock. */
const Exit = v.object({ type: v.literal("exit"), runId, status: ExitStatus, code: v.optional(v.number()), ...moment });

const WebAnswer = v.variant("type", [Answered, Unanswered]);
const WebQuestion = v.variant("type", [Ask, Withdraw]);

const ToInterpreter = v.variant("type", [Boot, Run, WebAnswer]);
const PythonNews = v.variant("type", [Output, Trace, Failure, Exit]);
const FromFrame = v.variant("type", [Began, Alive, WebQuestion, PythonNews]);

/** To the realm of one interpreter. */
export type ToInterpreter = v.InferOutput<typeof ToInterpreter>;
/** From the page to the frame of Python. */
export type ToPythonFrame =
  | v.InferOutput<typeof Run>
  | v.InferOutput<typeof WebAnswer>
  | { type: "stop" | "ping"; runId: number };
/** What an interpreter tells of a run, each thing at its moment. */
export type PythonNews = v.InferOutput<typeof PythonNews>;
/** All that comes out of the frame of Python. */
export type FromPythonFrame = v.InferOutput<typeof FromFrame>;
/** What an interpreter says: also that the program begins, and (in Node) that it is ready for the next one. */
export type FromInterpreter = v.InferInput<typeof PythonNews> | v.InferInput<typeof Began> | { type: "ready" };
/** What a program in a page asks of the web. */
export type FromPythonWeb = v.InferInput<typeof WebQuestion>;

/** The message if it is one for an interpreter, else null. */
export function parseToInterpreter(data: unknown): ToInterpreter | null {
  const result = v.safeParse(ToInterpreter, data);
  return result.success ? result.output : null;
}

/** The message if it is one about a run, else null. */
export function parseFromPythonFrame(data: unknown): FromPythonFrame | null {
  const result = v.safeParse(FromFrame, data);
  return result.success ? result.output : null;
}

/** The message if it tells what a program does, else null. */
export function parsePythonNews(data: unknown): PythonNews | null {
  const result = v.safeParse(PythonNews, data);
  return result.success ? result.output : null;
}
