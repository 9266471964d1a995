// What a reader cancels by hand, at any moment of a run, has the same consequences on CPython as on our loop.
import { afterAll, expect, it, vi } from "vitest";
import { readSnippet } from "../../../src/course/snippets.ts";
import { pictureOf } from "../../../src/trace/lanes.ts";
import { runHere } from "../../runner/running.ts";
import { firstRun, recordRows } from "../record-rows.ts";
import { TestInterpreter } from "../running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
afterAll(() => python.end());

const { files, twin, options } = readSnippet("d/d4-scheduled");

it("a cancel by hand, at any moment of a run", async () => {
  const wanted = { ...options, collectTrace: true };
  const ours = async (more = {}) => (await runHere(files, { ...wanted, ...more })).trace;
  const theirs = async (more = {}) => (await python.run("", { ...wanted, ...more }, twin)).trace;
  const [a, b] = [await ours(), await theirs()].map((trace) => pictureOf(trace));
  const named = (lanes: typeof a, label: string) => lanes!.lanes.find((lane) => lane.label === label)?.task;
  const seen = new Set<string>();
  for (const [moment, column] of a!.columns.entries()) {
    const at = { turn: column.turn, time: column.until };
    const [first, second] = [named(a, "worker(2)"), named(b, "worker(2)")];
    const rows = recordRows(firstRun(await ours({ cancelAt: { ...at, task: first } })));
    expect(
      recordRows(firstRun(await theirs({ cancelAt: { ...at, task: second } }))),
      `moment ${String(moment)}`,
    ).toEqual(rows);
    seen.add(rows.filter((row) => row.includes("cancel")).join("\n"));
  }
  // Before it was made and after its end there is nothing to cancel; in between there are many moments.
  expect(seen.size).toBeGreaterThan(4);
  expect(seen).toContain("");
});
