import { afterAll, describe, expect, it, vi } from "vitest";
import { readSnippet } from "../../src/course/snippets.ts";
import { comparable } from "../../src/runner/wire/literals.ts";
import { alignRuns, firstDifferent, turnsInWords } from "../../src/trace/compare-languages.ts";
import { drawStrips } from "../../src/trace/draw-strips.ts";
import { pictureOf } from "../../src/trace/lanes.ts";
import { narrate } from "../../src/trace/narrate.ts";
import { TestInterpreter } from "../python/running.ts";
import { runHere } from "../runner/running.ts";
import { recorded } from "./recorded.ts";

// CPython takes seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const names = ["TypeScript", "Python"] as const;
const timed = { timed: true };

const program = (second: number, last = "") => `
async function worker(seconds: number) {
  await asyncio.sleep(seconds);
  console.log("after", seconds);
}
async function main() {
  const a = asyncio.createTask(worker(1));
  const b = asyncio.createTask(worker(${second}));
  await a;
  await b;
  ${last}
}`;

const python = new TestInterpreter();
afterAll(() => python.end());

describe("a listing and its twin", () => {
  it("take the same turns, though each spells names, values and lines in its own way", async () => {
    const { files, twin, options } = readSnippet("d/d4-scheduled");
    const [ours, theirs] = await Promise.all([
      runHere(files, { ...options, collectTrace: true }),
      python.run("", { ...options, collectTrace: true }, twin),
    ]);
    const [a, b] = [ours.trace, theirs.trace].map((events) => ({ events, picture: pictureOf(events) }));
    const alignment = alignRuns(a!, b!, timed);
    expect(alignment.parting).toBeNull();
    expect(alignment.steps).toHaveLength(a!.picture.columns.length);
    expect(turnsInWords([a!, b!], alignment, names)).toBe("same turns (10 of 10)");
    expect(firstDifferent(["True"], ["true"], comparable)).toBeNull();
  });

  it("are compared without their times once an answer was waited for, which takes what it takes", async () => {
    const { files, twin } = readSnippet("b/b8-try-links-start");
    const [ours, theirs] = await Promise.all([
      runHere(files, { collectTrace: true }),
      python.run("", { collectTrace: true }, twin),
    ]);
    const [a, b] = [ours.trace, theirs.trace].map((events) => ({ events, picture: pictureOf(events) }));
    expect(turnsInWords([a!, b!], alignRuns(a!, b!, timed), names)).toBe("same turns (6 of 6)");
    // Where an answer is there at once, the loop has not waited.
    const events = ours.trace.filter(({ kind }) => kind !== "idle").map((event) => ({ ...event, time: 0 }));
    const atOnce = { events, picture: pictureOf(events) };
    expect(atOnce.picture.columns.length).toBeLessThan(a!.picture.columns.length);
    expect(turnsInWords([atOnce, b!], alignRuns(atOnce, b!, timed), names)).toBe("same turns (6 of 6)");
    expect(narrate(a!.events, a!.picture, 2)).toMatch(/now waits for a promise, outside the loop/);
    expect(narrate(b!.events, b!.picture, 2)).toMatch(/now waits for an answer from b\/coroutines\/\./);
  });

  it("have the same lanes: a task of the library's, with which CPython closes a loop, has none", async () => {
    const { trace } = await python.run("import asyncio\nasync def main():\n    pass\nasyncio.run(main())", {
      collectTrace: true,
    });
    expect(trace.some((event) => event.kind === "task-created" && event.coroutine.includes("executor"))).toBe(true);
    expect(pictureOf(trace).lanes.map(({ label }) => label)).toEqual(["loop", "main"]);
  });
});

describe("runs that part", () => {
  it("are told from where they do, and are side by side again where they do the same again", async () => {
    const [a, b] = [await recorded(program(2)), await recorded(program(2, "await asyncio.sleep(0);"))];
    const alignment = alignRuns(a, b, timed);
    const { steps, parting } = alignment;
    expect(parting).toBeGreaterThan(0);
    expect(steps.slice(0, parting!).every(({ same }) => same)).toBe(true);
    expect(steps[parting!]?.same).toBe(false);
    // Each column of each run is passed, one after the other.
    expect(steps.at(-1)?.moments).toEqual([a.picture.columns.length, b.picture.columns.length]);
    // The callback that ends the loop's run is the same in both.
    expect(steps.at(-1)?.same).toBe(true);
    expect(turnsInWords([a, b], alignment, names)).toMatch(
      /^The turns are the same until .* \(10 turns and 11\)\. TypeScript: .*main.* Python: .*main/,
    );
  });

  it("at their times part only where the clock counts", async () => {
    const [a, b] = [await recorded(program(2)), await recorded(program(2.5))];
    expect(alignRuns(a, b, timed).parting).not.toBeNull();
    expect(alignRuns(a, b, { timed: false }).parting).toBeNull();
  });

  it("of which one has not begun have nothing in common", async () => {
    const a = await recorded(program(2));
    const none = { events: [], picture: pictureOf([]) };
    const alignment = alignRuns(a, none, timed);
    expect(alignment.parting).toBe(0);
    expect(alignment.steps).toHaveLength(a.picture.columns.length);
    expect(turnsInWords([a, none], alignment, names)).toMatch(/^The turns differ from the begin .* The run is over\.$/);
    expect(turnsInWords([none, none], alignRuns(none, none, timed), names)).toMatch(/^no turns/);
  });

  it("print the same until a line that one of them has otherwise, or not at all", () => {
    const asIs = (line: string) => line;
    expect(firstDifferent(["a", "b"], ["a", "c"], asIs)).toBe(1);
    expect(firstDifferent(["a"], ["a", "c"], asIs)).toBe(1);
    expect(firstDifferent(["a"], ["a"], asIs)).toBeNull();
  });
});

describe("two strips", () => {
  it("have a bar for each turn of each run, over each other where they are the same, and a line where they part", async () => {
    const [a, b] = [await recorded(program(2)), await recorded(program(2, "await asyncio.sleep(0);"))];
    const { steps, parting } = alignRuns(a, b, timed);
    const drawing = drawStrips([a, b], names, steps, parting, 1000);
    const bars = (side: number) =>
      [
        ...(new RegExp(`data-strip="${String(side)}">(.*?)</g>`).exec(drawing.svg)?.[1] ?? "").matchAll(
          /class="running/g,
        ),
      ].length;
    const turns = ({ picture }: typeof a) => picture.columns.filter(({ kind }) => kind === "turn").length;
    expect([bars(0), bars(1)]).toEqual([turns(a), turns(b)]);
    expect(drawing.svg).toContain('class="parting"');
    expect(drawing.svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(steps.map((_, index) => drawing.passedAt(drawing.x(index)))).toEqual(steps.map((_, index) => index));
  });

  it("are as long as they may be", async () => {
    const a = await recorded(program(2));
    const { steps, parting } = alignRuns(a, a, timed);
    expect([...drawStrips([a, a], names, steps, parting, 2).svg.matchAll(/class="running/g)]).toHaveLength(2);
  });
});
