// Runs programs as `check` does: compiled, each in a realm of its own, in a thread that can be ended.
import * as esbuild from "esbuild";
import { afterAll, beforeAll } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { NodePool, type PoolResult } from "../../src/runner/node/pool.ts";
import { NodeRunner } from "../../src/runner/node/run-in-node.ts";
import type { ErrorReport, ExitStatus, OutputLine, TraceEvent } from "../../src/runner/wire/protocol.ts";
import type { RunOptions } from "../../src/runner/wire/to-worker.ts";
import { nodeRuntime } from "../../src/runner/node/runtime-bundle.ts";
import type { Files } from "../../src/course/snippets.ts";

// Made before the first test, which has no time for it on a busy machine.
await nodeRuntime();

/** A program of one file, or of several. */
export type Source = string | Files;

export function compiled(source: Source) {
  return compile(esbuild, typeof source === "string" ? { "main.ts": source } : source);
}

/** What a program printed, in printed order. */
export function textOf(lines: readonly OutputLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}

/** A pool for the tests of a file. */
export function usePool(options: { threads?: number; limitMs?: number } = {}) {
  let pool: NodePool;
  beforeAll(async () => {
    pool = new NodePool({ runtime: await nodeRuntime(), threads: 1, ...options });
  });
  afterAll(() => pool.close());
  return async (source: Source, runOptions: RunOptions = {}): Promise<PoolResult & { text: string }> => {
    const result = await pool.run(await compiled(source), runOptions);
    return { ...result, text: textOf(result.lines) };
  };
}

let runner: NodeRunner | undefined;

/** All that a run tells. */
export interface Told {
  status: ExitStatus;
  lines: OutputLine[];
  error: ErrorReport | null;
  trace: TraceEvent[];
}

/** Runs a program, and keeps all that it tells. */
export async function runHere(source: Source, options: RunOptions = {}): Promise<Told> {
  const told: Omit<Told, "status"> = { lines: [], error: null, trace: [] };
  runner ??= new NodeRunner(await nodeRuntime());
  const status = await runner.run(await compiled(source), options, {
    output: (line) => told.lines.push(line),
    error: (error) => (told.error = error),
    trace: (events) => {
      for (const event of events) told.trace.push(event);
    },
  });
  return { ...told, status };
}
