// Runs programs in both languages: on our loop and on CPython.
import { readFileSync } from "node:fs";
import * as esbuild from "esbuild";
import { compile } from "../../src/compiler/compile.ts";
import { createOracle, type Oracle } from "../../src/oracle/oracle.ts";
import { NodePool } from "../../src/runner/node-pool.ts";
import { nodeRuntime } from "../../src/runner/runtime-bundle.ts";
import type { FuzzProgram } from "./program.ts";
import { pythonOf } from "./python.ts";
import { typescriptOf } from "./typescript.ts";

/** What a program printed on one side, and how it ended: `done`, `deadlock`, or some other way, which is a mistake. */
export interface Run {
  readonly ending: string;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
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

  private constructor(oracle: Oracle, pool: NodePool) {
    this.#oracle = oracle;
    this.#pool = pool;
  }

  static async start(): Promise<Twins> {
    const runtime = await nodeRuntime();
    const pool = new NodePool({ runtime, threads: 2, limitMs: TIME_LIMIT * 1000, heapMb: HEAP });
    return new Twins(createOracle({ interpreters: 2, timeLimit: TIME_LIMIT }), pool);
  }

  /** Runs a program on both sides. */
  async run(program: FuzzProgram): Promise<{ ours: Run; python: Run }> {
    const [ours, python] = await Promise.all([this.runOurs(program), this.runPython(program)]);
    return { ours, python };
  }

  async runOurs(program: FuzzProgram): Promise<Run> {
    const files = { "main.ts": typescriptOf(program), "helpers.ts": helpers.typescript };
    const { status, lines } = await this.#pool.run(await compile(esbuild, files), {});
    return outcome(status, lines);
  }

  async runPython(program: FuzzProgram): Promise<Run> {
    const files = { "helpers.py": helpers.python };
    const endless = { status: ENDLESS, lines: [] };
    const { status, lines } = await this.#oracle.runPython(pythonOf(program), { files }).catch(() => endless);
    return outcome(ENDINGS.get(status) ?? "failed", lines);
  }

  async close(): Promise<void> {
    await Promise.all([this.#oracle.close(), this.#pool.close()]);
  }
}

const ENDLESS = -1;

/** Python's exit status in the words of our runner. */
const ENDINGS = new Map([
  [0, "done"],
  [3, "deadlock"],
  [ENDLESS, "timeout"],
]);

function outcome(ending: string, lines: readonly { stream: string; text: string }[]): Run {
  const of = (name: string) => lines.filter(({ stream }) => stream === name).map(({ text }) => text);
  return { ending, stdout: of("stdout"), stderr: of("stderr") };
}
