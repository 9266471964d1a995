// A question “why does this line come before that one” has its answer in the record of the run, and it is the same answer in both languages.
import { globSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it, vi } from "vitest";
import { readSnippet } from "../../src/course/snippets.ts";
import { lineInPython } from "../../src/course/in-python.ts";
import { reasonOf } from "../../src/snippet/because.ts";
import { linesOf } from "../../src/snippet/compare.ts";
import { predictable } from "../../src/snippet/prediction.ts";
import { TestInterpreter } from "../python/running.ts";
import { runHere } from "../runner/running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const asked = globSync("content/course/*/*.mdx").flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/<Predict\s+id="([^"]+)"[^<]*?\bbecause=\{(\[[^\]]*\])\}/g)].map(
    ([, id = "", lines = ""]) => ({ id, lines: JSON.parse(lines) as [string, string] }),
  ),
);

const python = new TestInterpreter();
afterAll(() => python.end());

describe("why one line comes before another", () => {
  it("is asked in each part from B to E at least twice", () => {
    for (const part of ["b", "c", "d", "e"])
      expect(asked.filter(({ id }) => id.startsWith(`${part}/`)).length, part).toBeGreaterThanOrEqual(2);
  });

  it.each(asked)("in $id, for either program", async ({ id, lines }) => {
    const { files, twin, options, outputPy } = readSnippet(id);
    const printed = linesOf(outputPy ?? "").map(predictable);
    const [ours, theirs] = await Promise.all([
      runHere(files, { ...options, collectTrace: true }),
      python.run("", { ...options, collectTrace: true }, twin),
    ]);
    const inPython: [string, string] = [lineInPython(lines[0], printed), lineInPython(lines[1], printed)];
    const [reason, reasonPy] = [reasonOf(ours.trace, lines), reasonOf(theirs.trace, inPython)];
    expect(reason).not.toBeNull();
    expect(reasonPy?.kind).toBe(reason?.kind);
    expect(reasonPy?.open).toEqual(reason?.open);
  });
});
