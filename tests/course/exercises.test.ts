// Each exercise asks something that its start does not do and its solution does, judged exactly as in the page.
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { NodePool } from "../../src/runner/node-pool.ts";
import { nodeRuntime } from "../../src/runner/runtime-bundle.ts";
import type { Snippet } from "../../src/runner/snippets.ts";
import { linesOf } from "../../src/snippet/compare.ts";
import { judge, type Attempt } from "../../src/snippet/exercise.ts";
import { listExercises, readExercise } from "../../src/snippet/exercises.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let pool: NodePool;
beforeAll(async () => {
  pool = new NodePool({ runtime: await nodeRuntime() });
});
afterAll(() => pool.close());

async function attempt({ files, options }: Snippet): Promise<Attempt> {
  const { status, lines } = await pool.run(await compile(esbuild, files, "main.ts"), options);
  // One message may be several lines, as in the page.
  const printed = lines.flatMap(({ text, time }) => text.split("\n").map((line) => ({ text: line, time })));
  return { phase: status === "done" ? "done" : "failed", lines: printed, files };
}

describe.each(listExercises())("the exercise %s", (id) => {
  const { start, solution, requirements } = readExercise(id);
  const wanted = linesOf(solution.output);

  it("is not solved by what the reader starts from", async () => {
    const findings = judge(requirements, wanted, await attempt(start));
    expect(findings.filter(({ met }) => !met)).not.toEqual([]);
    // A requirement that only the output as a whole reveals would leave the reader without a word of advice.
    expect(findings.slice(0, -1).filter(({ met }) => !met)).not.toEqual([]);
  });

  it("is solved by its solution", async () => {
    const findings = judge(requirements, wanted, await attempt(solution));
    expect(findings.filter(({ met }) => !met)).toEqual([]);
  });
});
