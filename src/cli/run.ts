// `loopbook run`: one program, its stdout and stderr as they come.
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { CompileError, compile } from "../compiler/compile.ts";
import type { PythonPorts } from "../python/node/run-python.ts";
import { NodeRunner } from "../runner/node/run-in-node.ts";
import { CLEAR } from "../runner/wire/terminal.ts";
import type { ClockName, Pace } from "../runner/wire/options.ts";
import { readProgramFiles, readPythonFiles } from "../course/program-files.ts";
import type { ExitStatus, OutputLine, TraceEvent } from "../runner/wire/protocol.ts";
import type { RunOptions } from "../runner/wire/to-worker.ts";
import { nodeRuntime } from "../runner/node/runtime-bundle.ts";
import { readOptions } from "../course/snippets.ts";
import { NOTHING_RUN, UsageError, compileErrorText, userPath, type Command } from "./command.ts";
import { figureOf, statesText } from "./run-pictures.ts";

const usage = `run FILE.ts|FILE.py [--clock virtual|real] [--pace instant|N] [--debug] [--trace FILE.json]
          [--figure FILE.svg] [--states]

Runs a program, TypeScript on our loop or Python on CPython's, and the files beside it that it imports. A snippet.json beside
it sets the rest.
  --clock virtual|real  time moves only when the loop would wait (the default), or really passes
  --pace instant|N      virtual time passes at once (the default), or N times as fast as real time
  --debug               the loop's debug mode
  --trace FILE.json     writes what the loop did
  --figure FILE.svg     draws it
  --states              tells on stderr, at the end, what each task was whenever one stepped aside

Exit status: 1 after an uncaught error, 2 for TypeScript that does not compile, 3 for a deadlock; or what Python exits with.`;

const statuses: Record<ExitStatus, number> = { done: 0, failed: 1, stopped: 1, deadlock: 3 };

export const run: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        clock: { type: "string" },
        pace: { type: "string" },
        debug: { type: "boolean" },
        trace: { type: "string" },
        figure: { type: "string" },
        states: { type: "boolean" },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError("which FILE.ts or FILE.py?");
    if (more.length > 0) throw new UsageError(`one program at a time, not also ${more.join(", ")}`);
    const path = userPath(file);
    const fromFile = readOptions(dirname(path));
    const options: RunOptions = {
      ...fromFile,
      ...(values.clock === undefined ? {} : { clock: clockOf(values.clock) }),
      ...(values.debug === true ? { debug: true } : {}),
      pace: paceOf(values.pace ?? "instant"),
      collectTrace: values.trace !== undefined || values.figure !== undefined || values.states === true,
    };
    const events: TraceEvent[] = [];
    const ports = {
      output: print,
      error: () => undefined,
      trace: (told: readonly TraceEvent[]) => {
        for (const event of told) events.push(event);
      },
    };
    const ending = path.endsWith(".py") ? await runPython(path, options, ports) : await runOurs(path, options, ports);
    if (ending === null) return NOTHING_RUN;
    const { status, code } = ending;
    if (values.trace !== undefined) writeFileSync(userPath(values.trace), JSON.stringify({ file, status, events }));
    if (values.figure !== undefined) writeFileSync(userPath(values.figure), figureOf(events, file));
    if (values.states === true) process.stderr.write(statesText(events));
    return code;
  },
};

/** How a program ended, and what the command line exits with. */
interface Ending {
  status: ExitStatus;
  code: number;
}

async function runPython(path: string, options: RunOptions, ports: PythonPorts): Promise<Ending> {
  const { runPythonInNode } = await import("../python/node/run-python.ts");
  return runPythonInNode(readPythonFiles(path), options, ports);
}

/** Runs a program in TypeScript; null when it does not compile. */
async function runOurs(path: string, options: RunOptions, ports: PythonPorts): Promise<Ending | null> {
  const { entry, files } = readProgramFiles(path);
  try {
    const [runtime, program] = await Promise.all([nodeRuntime(), compile(esbuild, files, entry)]);
    const status = await new NodeRunner(runtime).run(program, options, ports);
    return { status, code: statuses[status] };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    process.stderr.write(compileErrorText(error.diagnostics));
    return null;
  }
}

function print({ stream, text }: OutputLine): void {
  // Where there is no screen there is nothing to clear, as in Node.
  if (text !== CLEAR) process[stream].write(`${text}\n`);
  else if (process.stdout.isTTY) process.stdout.write(text);
}

function clockOf(text: string): ClockName {
  if (text === "virtual" || text === "real") return text;
  throw new UsageError(`--clock is virtual or real, not "${text}"`);
}

function paceOf(text: string): Pace {
  if (text === "instant") return text;
  const times = Number(text.replace(/[x×]$/, ""));
  if (times > 0 && times < Infinity) return times;
  throw new UsageError(`--pace is instant or a number greater than 0, not "${text}"`);
}
