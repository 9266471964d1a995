// Runs a program in both languages and says what its documentation should be.
import { existsSync, readFileSync } from "node:fs";
import { FILE_HEADERS_ONLY, createTwoFilesPatch } from "diff";
import * as esbuild from "esbuild";
import { CompileError, compile } from "../compiler/compile.ts";
import { createOracle, type Oracle } from "../python/node/oracle.ts";
import { comparable } from "../runner/wire/literals.ts";
import { withoutMeasures } from "../runner/wire/measured.ts";
import { countingLines } from "../runner/wire/python-only.ts";
import { NodePool } from "../runner/node/pool.ts";
import { nodeRuntime } from "../runner/node/runtime-bundle.ts";
import { compileErrorText } from "./command.ts";
import { keptRun, originText, runOnOwnPython } from "./own-python.ts";
import type { Recording } from "./recordings.ts";

/** Seconds that a twin may take: one counts prime numbers, and CPython as WebAssembly takes its time. */
const TIME_LIMIT = 120;

/** What came of running a program in both languages. */
export interface Verdict {
  /** What each file should say; null where there should be no such file. Empty where nothing may be documented yet. */
  outputs: ReadonlyMap<string, string | null>;
  /** What is wrong, if anything. */
  problem: string | null;
}

/** Runs programs; one at a time is enough for both languages to be busy. */
export class Recorder {
  readonly #oracle: Oracle;
  readonly #pool: NodePool;
  readonly #ownPython: string | null;

  private constructor(oracle: Oracle, pool: NodePool, ownPython: string | null) {
    this.#oracle = oracle;
    this.#pool = pool;
    this.#ownPython = ownPython;
  }

  /** @param ownPython a CPython of this machine, for twins that need packages; null where what it once printed is to do */
  static async start(ownPython: string | null = null): Promise<Recorder> {
    const pool = new NodePool({ runtime: await nodeRuntime(), threads: 1 });
    return new Recorder(createOracle({ interpreters: 1, timeLimit: TIME_LIMIT }), pool, ownPython);
  }

  async judge(recording: Recording): Promise<Verdict> {
    if (recording.options.packages !== undefined) return this.#judgeElsewhere(recording, recording.options.packages);
    const [ours, python] = await Promise.all([runOurs(recording, this.#pool), runPython(recording, this.#oracle)]);
    return recording.options.measured === undefined
      ? documentation(recording, ours, python)
      : documentation(recording, ...withOneMeasure(recording, ours, python));
  }

  /** The twin needs packages, so it was run by another CPython, or is so now. */
  async #judgeElsewhere(recording: Recording, packages: readonly string[]): Promise<Verdict> {
    const { name, twin, outputPy, origin } = recording;
    if (outputPy === null || origin === null) throw new Error(`${name}: a case may not need packages`);
    const theirs =
      this.#ownPython === null
        ? keptRun(twin, outputPy, origin)
        : await runOnOwnPython(this.#ownPython, twin, packages).catch((error: unknown) => error as Error);
    if (theirs instanceof Error) return { outputs: new Map(), problem: `${name}: ${theirs.message}` };
    if (theirs === null) {
      const remedy = `it needs ${packages.join(" and ")}, so record it with --python`;
      return { outputs: new Map(), problem: `${name}: the twin that is here was never recorded: ${remedy}` };
    }
    const { output: text } = theirs;
    const verdict = documentation(recording, await runOurs(recording, this.#pool), { text, raw: text, ending: "done" });
    if (verdict.outputs.size === 0) return verdict;
    return { ...verdict, outputs: new Map([...verdict.outputs, [origin, originText(theirs.origin)]]) };
  }

  async close(): Promise<void> {
    await Promise.all([this.#oracle.close(), this.#pool.close()]);
  }
}

/** The files that do not say what they should. */
export function staleFiles({ outputs }: Verdict): Map<string, string | null> {
  return new Map([...outputs].filter(([file, text]) => readDocumented(file) !== text));
}

function readDocumented(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** What a program printed, and how it ended. */
interface Printed {
  text: string;
  ending: string;
}

/** What its twin printed; `text` is without what cannot be the same in TypeScript. */
interface PrintedByPython extends Printed {
  raw: string;
}

async function runOurs({ files, entry, options }: Recording, pool: NodePool): Promise<Printed> {
  try {
    const { status, lines } = await pool.run(await compile(esbuild, files, entry), options);
    return { text: textOf(lines.map((line) => line.text)), ending: status };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { text: compileErrorText(error.diagnostics), ending: "failed" };
  }
}

async function runPython({ twin, twinEntry, options }: Recording, oracle: Oracle): Promise<PrintedByPython> {
  const { [twinEntry]: source = "", ...files } = twin;
  const { lines, status } = await oracle.runPython(source, {
    filename: twinEntry,
    files,
    ...options,
  });
  const raw = textOf(lines.map(({ text }) => text));
  return { text: textOf(countingLines(lines).map(({ text }) => text)), raw, ending: endings.get(status) ?? "failed" };
}

/** Python's exit status, in the words of our runner. */
const endings = new Map([
  [0, "done"],
  [3, "deadlock"],
]);

/** With the numbers that stand documented, and the same in both languages, as long as nothing else is different. */
function withOneMeasure(
  { output, outputPy }: Recording,
  ours: Printed,
  python: PrintedByPython,
): [ours: Printed, python: PrintedByPython] {
  const like = (model: string | null, text: string) =>
    model !== null && withoutMeasures(model) === withoutMeasures(text) ? model : text;
  const text = like(readDocumented(output), ours.text);
  return [
    { ...ours, text },
    { ...python, text: like(text, python.text), raw: like(readDocumented(outputPy ?? output) ?? text, python.raw) },
  ];
}

/**
 * A listing keeps what each language prints, as it prints it; the two must agree but for the spelling of literals, or
 * `differs` says what is more than spelling.
 */
function documentation(recording: Recording, ours: Printed, python: PrintedByPython): Verdict {
  const { name, output, outputPy, options } = recording;
  const sameEnding = ours.ending === python.ending;
  // A case is there to find what is wrong with the loop, so its output is Python's even where the loop fails.
  if (outputPy === null) {
    const agreed = sameEnding && ours.text === python.text;
    return { outputs: new Map([[output, python.text]]), problem: agreed ? null : difference(name, ours, python) };
  }
  const agreed = sameEnding && comparable(ours.text) === comparable(python.text);
  if (!agreed && options.differs === undefined) {
    const remedy = `${name}: if Python's output must differ, snippet.json says why: { "differs": "…" }`;
    return { outputs: new Map(), problem: difference(name, ours, python) + remedy };
  }
  const outputs = new Map([
    [output, ours.text],
    [outputPy, python.raw],
  ]);
  const idle = agreed && options.differs !== undefined;
  return { outputs, problem: idle ? `${name}: nothing differs; remove "differs" from snippet.json` : null };
}

function difference(name: string, ours: Printed, python: Printed): string {
  const sameEnding = ours.ending === python.ending;
  const endings = sameEnding ? "" : `${name}: ours ended with "${ours.ending}", Python with "${python.ending}"\n`;
  if (ours.text === python.text) return endings;
  const [before, after] = [`${name} on CPython`, `${name} on our loop`];
  const headerOptions = FILE_HEADERS_ONLY;
  return endings + createTwoFilesPatch(before, after, python.text, ours.text, "", "", { headerOptions });
}

/** The lines as one text, each ended by a newline. */
function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
