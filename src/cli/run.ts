// `loopbook run`: one program, its stdout and stderr as they come.
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { CompileError, compile } from "../compiler/compile.ts";
import { NodeRunner } from "../runner/node.ts";
import type { ClockName, Pace } from "../runner/options.ts";
import { readProgramFiles } from "../runner/program-files.ts";
import type { ExitStatus, OutputLine, RunOptions, TraceEvent } from "../runner/protocol.ts";
import { nodeRuntime } from "../runner/runtime-bundle.ts";
import { readOptions } from "../runner/snippets.ts";
import { NOTHING_RUN, UsageError, compileErrorText, userPath, type Command } from "./command.ts";

const usage = `run FILE.ts [--clock virtual|real] [--pace instant|N] [--debug] [--trace FILE.json]

Compiles and runs a program, and the files it imports by relative paths. A snippet.json beside it sets the rest.
  --clock virtual|real  time moves only when the loop would wait (the default), or really passes
  --pace instant|N      virtual time passes at once (the default), or N times as fast as real time
  --debug               the loop's debug mode
  --trace FILE.json     writes what the loop did

Exit status: 1 after an uncaught error, 2 for a compile error, 3 for a deadlock.`;

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
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError("which FILE.ts?");
    if (more.length > 0) throw new UsageError(`one program at a time, not also ${more.join(", ")}`);
    const path = userPath(file);
    const fromFile = readOptions(dirname(path));
    const options: RunOptions = {
      ...fromFile,
      ...(values.clock === undefined ? {} : { clock: clockOf(values.clock) }),
      ...(values.debug === true ? { debug: true } : {}),
      pace: paceOf(values.pace ?? "instant"),
      collectTrace: values.trace !== undefined,
    };
    const { entry, files } = readProgramFiles(path);
    const events: TraceEvent[] = [];
    try {
      const [runtime, program] = await Promise.all([nodeRuntime(), compile(esbuild, files, entry)]);
      const status = await new NodeRunner(runtime).run(program, options, {
        output: print,
        error: () => undefined,
        trace: (event) => events.push(event),
      });
      if (values.trace !== undefined) writeFileSync(userPath(values.trace), JSON.stringify({ file, status, events }));
      return statuses[status];
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      process.stderr.write(compileErrorText(error.diagnostics));
      return NOTHING_RUN;
    }
  },
};

function print({ stream, text }: OutputLine): void {
  process[stream].write(`${text}\n`);
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
