// `loopbook check`: does every program print what is documented?
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { FILE_HEADERS_ONLY, createTwoFilesPatch } from "diff";
import * as esbuild from "esbuild";
import { CompileError, compile, type CompiledProgram } from "../compiler/compile.ts";
import { withoutMeasures } from "../runner/wire/measured.ts";
import { screenText } from "../runner/wire/terminal.ts";
import { NodePool } from "../runner/node/pool.ts";
import { nodeRuntime } from "../runner/node/runtime-bundle.ts";
import { SNIPPETS } from "../course/snippets.ts";
import { findCases, type Case } from "./cases.ts";
import { UsageError, compileErrorText, userPath, type Command } from "./command.ts";

const usage = `check [DIR …]

Runs every snippet folder below DIR (${SNIPPETS} unless given), and every NAME.ts that has a NAME.out beside it,
and compares what it prints (stdout and stderr, in printed order) with what is documented.

Exit status: 1 when one differs.`;

export const check: Command = {
  usage,
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const places = positionals.length > 0 ? positionals.map(userPath) : [SNIPPETS];
    const cases = places.flatMap(findCases);
    if (cases.length === 0) throw new UsageError(`there is nothing to check in ${places.join(", ")}`);

    const pool = new NodePool({ runtime: await nodeRuntime() });
    const lanes = new Lanes(2 * availableParallelism());
    const problems = cases.map((one) => lanes.run(() => checkOne(one, pool)));
    let failed = 0;
    for (const problem of problems) {
      const text = await problem;
      if (text === null) continue;
      failed++;
      process.stdout.write(`${text}\n`);
    }
    await pool.close();
    process.stdout.write(`${String(cases.length - failed)} passed, ${String(failed)} failed\n`);
    return failed === 0 ? 0 : 1;
  },
};

/** What is wrong with a case, or null. */
async function checkOne(one: Case, pool: NodePool): Promise<string | null> {
  const { name, options, documented } = one;
  if (documented.text === null) return `${name}: ${documented.file} is missing\n`;
  const program = await compiled(one);
  let printed: string;
  if (program instanceof CompileError) {
    printed = compileErrorText(program.diagnostics);
  } else {
    const { status, lines } = await pool.run(program, options);
    if (status === "timeout") return `${name}: did not end in time\n`;
    printed = lines.map(({ text }) => `${text}\n`).join("");
  }
  const expected = wholeLines(documented.text);
  const counts = options.measured === undefined ? (text: string) => text : withoutMeasures;
  if (counts(onScreen(printed)) === counts(onScreen(expected))) return null;
  return createTwoFilesPatch(documented.file, `printed by ${name}`, expected, printed, "", "", {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** The program; or the error, since a listing may be there to show it. */
async function compiled({ files, entry }: Case): Promise<CompiledProgram | CompileError> {
  try {
    return await compile(esbuild, files, entry);
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
}

/** What a terminal shows in the end: colours are no part of a documented output, nor what was cleared or written over. */
function onScreen(text: string): string {
  return screenText(text.split("\n")).join("\n");
}

function wholeLines(text: string): string {
  const lines = text.replaceAll("\r\n", "\n");
  return lines === "" || lines.endsWith("\n") ? lines : `${lines}\n`;
}

/** So many things at a time. */
class Lanes {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}
