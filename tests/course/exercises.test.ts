// Each exercise asks something that its start does not do and its solution does, judged exactly as in the page. It judges what a
// program does, not how it is written: the programs in attempts/<id>/ solve it in other ways (right-*.ts), or go wrong in
// plausible ones (wrong-*.ts).
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { languages } from "../../src/snippet/languages.ts";
import { TestInterpreter } from "../python/running.ts";
import { NodePool } from "../../src/runner/node/pool.ts";
import { nodeRuntime } from "../../src/runner/node/runtime-bundle.ts";
import type { Snippet } from "../../src/course/snippets.ts";
import { linesOf } from "../../src/snippet/compare.ts";
import { judge, type Attempt } from "../../src/snippet/exercise.ts";
import { listExercises, readExercise } from "../../src/course/exercises.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [ts, py] = [languages.typescript.comments, languages.python.comments];
const python = new TestInterpreter();
let pool: NodePool;
beforeAll(async () => {
  pool = new NodePool({ runtime: await nodeRuntime() });
});
afterAll(async () => {
  await Promise.all([pool.close(), python.end()]);
});

async function attempt({ files, options }: Pick<Snippet, "files" | "options">): Promise<Attempt> {
  const { status, lines } = await pool.run(await compile(esbuild, files, "main.ts"), options);
  // One message may be several lines, as in the page.
  const printed = lines.flatMap(({ text, time }) => text.split("\n").map((line) => ({ text: line, time })));
  return { phase: status === "done" ? "done" : "failed", lines: printed, files };
}

async function attemptInPython({ twin, options }: Pick<Snippet, "twin" | "options">): Promise<Attempt> {
  const { "main.py": main = "", ...others } = twin;
  const { exit, lines } = await python.run(main, options, others);
  const printed = lines.flatMap(({ text, time }) => text.split("\n").map((line) => ({ text: line, time })));
  return { phase: exit.status === "done" ? "done" : "failed", lines: printed, files: twin };
}

describe.each(listExercises())("the exercise %s", (id) => {
  const { start, solution, requirements, requirementsPy } = readExercise(id);
  const wanted = linesOf(solution.output);

  it("is not solved by what the reader starts from", async () => {
    const findings = judge(requirements, wanted, await attempt(start), ts);
    expect(findings.filter(({ met }) => !met)).not.toEqual([]);
    // A requirement that only the output as a whole reveals would leave the reader without a word of advice.
    expect(findings.slice(0, -1).filter(({ met }) => !met)).not.toEqual([]);
  });

  it("is solved by its solution", async () => {
    const findings = judge(requirements, wanted, await attempt(solution), ts);
    expect(findings.filter(({ met }) => !met)).toEqual([]);
  });

  it.runIf(requirementsPy !== null)("asks the same of the Python program", async () => {
    const wantedPy = linesOf(solution.outputPy ?? "");
    const begun = judge(requirementsPy ?? [], wantedPy, await attemptInPython(start), py);
    expect(begun.slice(0, -1).filter(({ met }) => !met)).not.toEqual([]);
    const solved = judge(requirementsPy ?? [], wantedPy, await attemptInPython(solution), py);
    expect(solved.filter(({ met }) => !met)).toEqual([]);
  });

  const others = globSync(`tests/course/attempts/${id}/*.ts`).sort();

  it("is tried with three right programs and three wrong ones at least", () => {
    const count = (kind: string) => others.filter((path) => basename(path).startsWith(kind)).length;
    expect(count("right-")).toBeGreaterThanOrEqual(3);
    expect(count("wrong-")).toBeGreaterThanOrEqual(3);
  });

  it.each(others.map((path) => ({ path, name: basename(path, ".ts") })))("judges $name", async ({ path, name }) => {
    const files = { ...start.files, "main.ts": readFileSync(path, "utf8") };
    const findings = judge(requirements, wanted, await attempt({ files, options: start.options }), ts);
    const missing = findings.filter(({ met }) => !met);
    if (name.startsWith("right-")) expect(missing).toEqual([]);
    else expect(findings.slice(0, -1).filter(({ met }) => !met)).not.toEqual([]);
  });
});
