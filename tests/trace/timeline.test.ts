// Timelines of real runs: each program is compiled and run, and its picture is written down as text, a letter a column: R runs,
// r is ready, p is paused, w waits.
import * as esbuild from "esbuild";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { NodeRunner } from "../../src/runner/node.ts";
import type { TraceEvent } from "../../src/runner/protocol.ts";
import { nodeRuntime } from "../../src/runner/runtime-bundle.ts";
import { describeTimeline } from "../../src/trace/describe.ts";
import { momentsOf } from "../../src/trace/moments.ts";
import { timelineOf, type Timeline } from "../../src/trace/timeline.ts";

const runner = new NodeRunner(await nodeRuntime());

async function run(body: string): Promise<TraceEvent[]> {
  const source = `import * as asyncio from "asyncio";\n${body}\nasyncio.run(main());`;
  const program = await compile(esbuild, { "main.ts": source });
  const events: TraceEvent[] = [];
  const ports = { output: () => undefined, error: () => undefined, trace: (event: TraceEvent) => events.push(event) };
  await runner.run(program, { pace: "instant", collectTrace: true }, ports);
  return events;
}

const letters = { running: "R", ready: "r", paused: "p", waiting: "w" };

function drawn({ columns, lanes }: Timeline): string[] {
  return lanes.map(({ name, bars }) => {
    const cells = columns.map((_, column) => bars.find(({ from, to }) => from <= column && column < to));
    return `${name}: ${cells.map((bar) => (bar ? letters[bar.activity] : "·")).join("")}`;
  });
}

const twoSleepers = `
async function nap(seconds: number) { await asyncio.sleep(seconds); }
async function main() {
  const a = asyncio.createTask(nap(1));
  const b = asyncio.createTask(nap(2));
  await a; await b;
}`;

describe("a timeline", () => {
  it("has a lane for each task and a column for each turn, or for time that passes", async () => {
    const timeline = timelineOf(await run(twoSleepers));
    expect(drawn(timeline)).toEqual(["main: RwwwrRwrR", "nap (Task-2): rRwwR····", "nap (Task-3): rrRwwwwR·"]);
    const times = timeline.columns.map(({ time, passes }) => (passes > 0 ? `+${String(passes)}` : String(time)));
    expect(times).toEqual(["0", "0", "0", "+1", "1", "1", "+1", "2", "2"]);
  });

  it("says what a task waits for: another task, a sleep, or a call of the library", async () => {
    const timeline = timelineOf(
      await run(`
async function put(queue: asyncio.Queue<number>) { await asyncio.sleep(0.5); queue.putNowait(1); }
async function main() {
  const queue = new asyncio.Queue<number>();
  const task = asyncio.createTask(put(queue));
  await queue.get();
  await task;
}`),
    );
    const labels = timeline.lanes.map(({ bars }) => bars.map(({ label }) => label).filter((label) => label !== ""));
    expect(labels).toEqual([["Queue.get"], ["sleep 0.5 s"]]);
  });

  it("gives coroutines lanes of their own where asked, and pauses the one that awaits", async () => {
    const events = await run(`
async function inner() { await asyncio.sleep(1); }
async function outer() { await inner(); }
async function main() { await outer(); await inner(); }`);
    expect(drawn(timelineOf(events, { coroutines: true }))).toEqual([
      "main: RpppppRpppR",
      "outer: ·RpppR·····",
      "inner: ··RwR······",
      "inner: ·······RwR·",
    ]);
  });

  it("tells how each task ended", async () => {
    const timeline = timelineOf(
      await run(`
async function fails() { throw new Error("no"); }
async function sleeps() { await asyncio.sleep(9); }
async function main() {
  const bad = asyncio.createTask(fails());
  const long = asyncio.createTask(sleeps());
  await asyncio.wait([bad]);
  long.cancel();
  await asyncio.gather(bad, long, { returnExceptions: true });
}`),
    );
    expect(timeline.lanes.map(({ name, outcome }) => `${name} ${String(outcome)}`)).toEqual([
      "main returned",
      "fails raised",
      "sleeps cancelled",
    ]);
  });

  it("leaves out what the loop does for itself at the end", async () => {
    const { lanes } = timelineOf(await run("async function main() {}"));
    expect(lanes.map(({ name }) => name)).toEqual(["main"]);
  });

  it("is told in words too", async () => {
    const timeline = timelineOf(await run("async function main() { await asyncio.sleep(1); }"));
    expect(describeTimeline(timeline)).toBe("At 0 s main runs. 1 s pass (main waits for sleep 1 s). At 1 s main runs.");
  });
});

describe("the moments of a timeline", () => {
  it("are the loop's states after each turn", async () => {
    const moments = momentsOf(timelineOf(await run(twoSleepers)));
    expect(moments.map(({ time, states }) => `${String(time)}: ${states.map(({ state }) => state).join(" ")}`)).toEqual(
      [
        "0: busy ready ready",
        "0: busy busy ready",
        "0: busy busy busy",
        "1: ready done busy",
        "1: busy done busy",
        "2: ready done done",
        "2: done done done",
      ],
    );
  });

  it("know a task only once it is made", async () => {
    const moments = momentsOf(
      timelineOf(
        await run(`
async function late() {}
async function main() { await asyncio.sleep(1); await asyncio.createTask(late()); }`),
      ),
    );
    expect(moments[0]?.states.map(({ state }) => state)).toEqual(["busy", "unborn"]);
  });
});
