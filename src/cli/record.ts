// `loopbook record`: documented output is what CPython prints, and what our loop prints too.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FILE_HEADERS_ONLY, createTwoFilesPatch } from "diff";
import * as esbuild from "esbuild";
import { CompileError, compile } from "../compiler/compile.ts";
import { normalise, textOf } from "../oracle/normalise.ts";
import { createOracle, type Oracle } from "../oracle/oracle.ts";
import { NodePool } from "../runner/node-pool.ts";
import { DEFAULT_WALL_CLOCK, wallClockStart } from "../runner/options.ts";
import { nodeRuntime } from "../runner/runtime-bundle.ts";
import { SNIPPETS } from "../runner/snippets.ts";
import { UsageError, compileErrorText, userPath, type Command } from "./command.ts";
import { findRecordings, type Recording } from "./recordings.ts";

const usage = `record [--check] [DIR …]

Runs every snippet folder below DIR (${SNIPPETS} unless given) on our loop and its main.py on CPython, and writes
output.txt where both print the same. Where they must not, snippet.json says why ("differs"), and output.py.txt keeps
what Python prints. A NAME.ts with a NAME.py beside it is a case: NAME.out is what CPython prints.
  --check  writes nothing; tells what would be written

Exit status: 1 when outputs differ, or when --check found something to write.`;

export const record: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: "boolean" } },
    });
    const places = positionals.length > 0 ? positionals : [SNIPPETS];
    const recordings = places.flatMap((place) => findRecordings(userPath(place)));
    if (recordings.length === 0) throw new UsageError(`there is nothing to record in ${places.join(", ")}`);

    const oracle = createOracle({ interpreters: 1 });
    const pool = new NodePool({ runtime: await nodeRuntime(), threads: 1 });
    let failed = 0;
    let changed = 0;
    for (const one of recordings) {
      const [ours, python] = await Promise.all([runOurs(one, pool), runPython(one, oracle)]);
      const { outputs, problem } = documentation(one, ours, python);
      const stale = [...outputs].filter(
        ([file, text]) => (existsSync(file) ? readFileSync(file, "utf8") : null) !== text,
      );
      for (const [file, text] of stale) if (values.check !== true) write(file, text);
      if (problem !== null) process.stdout.write(`${problem}\n`);
      else if (stale.length > 0) process.stdout.write(`${one.name}: ${values.check === true ? "stale" : "written"}\n`);
      if (problem !== null) failed++;
      else if (stale.length > 0) changed++;
    }
    await Promise.all([oracle.close(), pool.close()]);
    const word = values.check === true ? "stale" : "written";
    const same = recordings.length - failed - changed;
    process.stdout.write(`${String(same)} unchanged, ${String(changed)} ${word}, ${String(failed)} failed\n`);
    return failed > 0 || (values.check === true && changed > 0) ? 1 : 0;
  },
};

/** What a program printed: as the documentation has it, and as it was; and how it ended. */
interface Printed {
  text: string;
  raw: string;
  ending: string;
}

async function runOurs({ files, entry, options }: Recording, pool: NodePool): Promise<Printed> {
  try {
    const { status, lines } = await pool.run(await compile(esbuild, files, entry), options);
    const text = textOf(lines.flatMap((line) => line.text.split("\n")));
    return { text, raw: text, ending: status };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const text = compileErrorText(error.diagnostics);
    return { text, raw: text, ending: "failed" };
  }
}

async function runPython({ twin, twinEntry, options }: Recording, oracle: Oracle): Promise<Printed> {
  const { [twinEntry]: source = "", ...files } = twin;
  const { lines, status } = await oracle.runPython(source, {
    filename: twinEntry,
    files,
    wallClock: wallClockStart(options.wallClock ?? DEFAULT_WALL_CLOCK),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.debug === undefined ? {} : { debug: options.debug }),
  });
  const raw = textOf(lines.map(({ text }) => text));
  const ending = new Map([
    [0, "done"],
    [3, "deadlock"],
  ]);
  return { text: textOf(normalise(lines)), raw, ending: ending.get(status) ?? "failed" };
}

/** What the files should say (null: there should be no such file), and what is wrong, if anything. */
function documentation(
  { name, output, outputPy, options: { differs } }: Recording,
  ours: Printed,
  python: Printed,
): { outputs: Map<string, string | null>; problem: string | null } {
  const agreed = ours.text === python.text && ours.ending === python.ending;
  // A case is there to find what is wrong with the loop, so its output is Python's even where the loop fails.
  if (outputPy === null) {
    return { outputs: new Map([[output, python.text]]), problem: agreed ? null : difference(name, ours, python) };
  }
  if (ours.text === python.raw && ours.ending === python.ending) {
    const problem = differs === undefined ? null : `${name}: nothing differs; remove "differs" from snippet.json`;
    return { outputs: new Map([[output, ours.text], [outputPy, null]]), problem }; // prettier-ignore
  }
  if (differs !== undefined) {
    return { outputs: new Map([[output, ours.text], [outputPy, python.raw]]), problem: null }; // prettier-ignore
  }
  const remedy = `${name}: if Python's output must differ, snippet.json says why: { "differs": "…" }`;
  return { outputs: new Map(), problem: `${difference(name, ours, { ...python, text: python.raw })}${remedy}` };
}

function difference(name: string, ours: Printed, python: Printed): string {
  const ended =
    ours.ending === python.ending ? "" : `${name}: ours ended with "${ours.ending}", Python with "${python.ending}"\n`;
  if (ours.text === python.text) return ended;
  const headerOptions = FILE_HEADERS_ONLY;
  return (
    ended +
    createTwoFilesPatch(`${name} on CPython`, `${name} on our loop`, python.text, ours.text, "", "", { headerOptions })
  );
}

function write(file: string, text: string | null): void {
  if (text === null) rmSync(file, { force: true });
  else writeFileSync(file, text);
}
