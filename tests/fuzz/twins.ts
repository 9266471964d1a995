// Runs programs in both languages: on our loop and on CPython.
import { readFileSync } from "node:fs";
import * as esbuild from "esbuild";
import { compile } from "../../src/compiler/compile.ts";
import { createOracle, type Oracle } from "../../src/python/node/oracle.ts";
import { NodePool } from "../../src/runner/node/pool.ts";
import { nodeRuntime } from "../../src/runner/node/runtime-bundle.ts";
import type { TraceEvent } from "../../src/trace/events.ts";
import { firstRun, recordRows } from "../python/record-rows.ts";
import { DROPPED, KEPT } from "./emitter.ts";
import type { FuzzProgram } from "./program.ts";
import { pythonOf } from "./python.ts";
import { typescriptOf } from "./typescript.ts";

/** What a program printed on one side, and how it ended: `done`, `deadlock`, or some other way, which is a mistake. */
export interface Run {
  readonly ending: string;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  /** What its loop did, in rows that are the same for both languages; empty unless records are compared. */
  readonly record: readonly string[];
}

const helpers = {
  typescript: readFileSync(new URL("./helpers.dialect.ts", import.meta.url), "utf8"),
  python: readFileSync(new URL("./helpers.py", import.meta.url), "utf8"),
};

/** Seconds of real time after which a program is taken to be endless; the grammar makes none. */
const TIME_LIMIT = 20;

/** Megabytes for a thread of our loop: enough for any program here, and little enough that thousands do not pile up. */
const HEAP = 128;

export class Twins {
  readonly #oracle: Oracle;
  readonly #pool: NodePool;
  readonly #records: boolean;

  private constructor(oracle: Oracle, pool: NodePool, records: boolean) {
    this.#oracle = oracle;
    this.#pool = pool;
    this.#records = records;
  }

  /** @param options.records whether what the loops did is compared too, turn by turn, and not only what is printed */
  static async start({ records = false } = {}): Promise<Twins> {
    const runtime = await nodeRuntime();
    const pool = new NodePool({ runtime, threads: 2, limitMs: TIME_LIMIT * 1000, heapMb: HEAP });
    return new Twins(createOracle({ interpreters: 2, timeLimit: TIME_LIMIT }), pool, records);
  }

  /** Runs a program on both sides. */
  async run(program: FuzzProgram): Promise<{ ours: Run; python: Run }> {
    const [ours, python] = await Promise.all([this.runOurs(program), this.runPython(program)]);
    return { ours, python };
  }

  async runOurs(program: FuzzProgram): Promise<Run> {
    const files = { "main.ts": typescriptOf(program), "helpers.ts": helpers.typescript };
    const { status, lines, trace } = await this.#pool.run(await compile(esbuild, files), {
      collectTrace: this.#records,
    });
    return outcome(status, lines, trace);
  }

  async runPython(program: FuzzProgram): Promise<Run> {
    const files = { "helpers.py": helpers.python };
    const endless = { status: ENDLESS, lines: [], trace: [] };
    const options = { files, collectTrace: this.#records };
    const { status, lines, trace } = await this.#oracle.runPython(pythonOf(program), options).catch(() => endless);
    return outcome(ENDINGS.get(status) ?? "failed", lines, trace);
  }

  async close(): Promise<void> {
    await Promise.all([this.#oracle.close(), this.#pool.close()]);
  }
}

/**
 * What a loop did. How deep a task stands is left out: the awaitables of helpers.py are objects of their own, behind which CPython does
 * not see.
 */
function rowsOf(trace: readonly TraceEvent[]): string[] {
  return recordRows(firstRun(trace)).map((row) => row.replace(/ \d+ deep/, ""));
}

const ENDLESS = -1;

/** Python's exit status in the words of our runner. */
const ENDINGS = new Map([
  [0, "done"],
  [3, "deadlock"],
  [ENDLESS, "timeout"],
]);

function outcome(ending: string, lines: readonly Line[], trace: readonly TraceEvent[]): Run {
  const told = withDropped(lines);
  const of = (name: string) => told.filter(({ stream }) => stream === name).map(({ text }) => text);
  return { ending, stdout: of("stdout"), stderr: of("stderr"), record: rowsOf(trace) };
}

/**
 * Warnings whose moment is compared: of a coroutine that its own call throws away at once, and of one that was kept not before the
 * program's end.
 */
function withDropped(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ stream, text }) => stream === "stdout" && !text.startsWith("~"));
  const kept = new Set<string>();
  return lines.flatMap((line, index) => {
    const [, name, prefix] = /coroutine '(?:.*\.)?((\w)\d+)' was never awaited/.exec(line.text) ?? [];
    if (line.stream !== "stderr" || (prefix !== DROPPED && prefix !== KEPT)) return line;
    const text = `${prefix === KEPT && index > last ? "~ " : ""}${name!} was never awaited`;
    // When CPython warns at the end, it may do so more than once.
    const again = prefix === KEPT && kept.has(text);
    kept.add(text);
    return again ? [] : { stream: "stdout", text };
  });
}

interface Line {
  readonly stream: string;
  readonly text: string;
}
