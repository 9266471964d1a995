// `loopbook run FILE.ts` outside the course: the entry of the package that readers take home (home-package.ts). It compiles and runs
// one program as the course's own command line does, and knows nothing of the course.
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { CompileError, compile } from "../compiler/compile.ts";
import { diagnosticText } from "../compiler/errors.ts";
import { NodeRunner } from "../runner/node/run-in-node.ts";
import { nodeRuntime } from "../runner/node/runtime-bundle.ts";
import type { ExitStatus } from "../runner/wire/protocol.ts";
import type { RunOptions } from "../runner/wire/to-worker.ts";
import { readProgramFiles } from "./program-files.ts";
import { readOptions } from "./snippets.ts";

const USAGE = `loopbook run FILE.ts [--clock virtual|real] [--pace instant|N] [--debug]

Runs a program on the loop, with the files that it imports. A snippet.json beside it sets the rest.
Exit status: 1 after an uncaught error, 2 for a program that does not compile, 3 for a deadlock.`;

const statuses: Record<ExitStatus, number> = { done: 0, failed: 1, stopped: 1, deadlock: 3 };

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { clock: { type: "string" }, pace: { type: "string" }, debug: { type: "boolean" } },
    });
    const [command, file, ...more] = positionals;
    if (command !== "run" || file === undefined || more.length > 0) throw new Error(USAGE);
    return await run(file, { ...clockOf(values.clock), ...paceOf(values.pace), ...(values.debug && { debug: true }) });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function run(path: string, asked: RunOptions): Promise<number> {
  const { title: _title, differs: _differs, measured: _measured, ...kept } = readOptions(dirname(path));
  const { entry, files } = readProgramFiles(path);
  try {
    const program = await compile(esbuild, files, entry);
    if (program.packages.length > 0)
      throw new Error(`This package has the loop alone: it does not bring ${program.packages.join(", ")} along.`);
    const status = await new NodeRunner(await nodeRuntime()).run(
      program,
      { pace: "instant", ...kept, ...asked },
      {
        output: ({ stream, text }) => process[stream].write(`${text}\n`),
        error: () => undefined,
        trace: () => undefined,
      },
    );
    return statuses[status];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    process.stderr.write(error.diagnostics.map((diagnostic) => `${diagnosticText(diagnostic)}\n`).join(""));
    return 2;
  }
}

function clockOf(text: string | undefined): Pick<RunOptions, "clock"> {
  if (text === undefined) return {};
  if (text === "virtual" || text === "real") return { clock: text };
  throw new Error(`--clock is virtual or real, not "${text}"`);
}

function paceOf(text: string | undefined): Pick<RunOptions, "pace"> {
  if (text === undefined) return {};
  if (text === "instant") return { pace: text };
  const times = Number(text);
  if (times > 0 && times < Infinity) return { pace: times };
  throw new Error(`--pace is instant or a number greater than 0, not "${text}"`);
}
