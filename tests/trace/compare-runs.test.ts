import { describe, expect, it } from "vitest";
import { compareRuns } from "../../src/trace/compare-runs.ts";
import { drawPair } from "../../src/trace/draw-pair.ts";
import { recorded } from "./recorded.ts";

const program = (second: number) => `
async function worker(seconds: number) {
  await asyncio.sleep(seconds);
  console.log("after", seconds);
}
async function main() {
  const a = asyncio.createTask(worker(1));
  const b = asyncio.createTask(worker(${second}));
  await a;
  await b;
}`;

const names = ["the original", "yours"] as const;

describe("two runs", () => {
  it("that are the same are said to be", async () => {
    const [a, b] = [await recorded(program(2)), await recorded(program(2))];
    const comparison = compareRuns(a, b, names);
    expect(comparison).toMatchObject({ equal: true, same: a.picture.columns.length });
    expect(comparison.text).toMatch(/^Both runs are the same: \d+ turns in the same order, 2 s\.$/);
  });

  it("are compared up to the turn in which they part, and told from there", async () => {
    const [a, b] = [await recorded(program(2)), await recorded(program(3))];
    const comparison = compareRuns(a, b, names);
    expect(comparison.equal).toBe(false);
    // Already the call of the second worker differs.
    expect(comparison.text).toMatch(/^They are the same until .*\. The original: main had .*Yours: main had /);
    expect(comparison.text).toMatch(/They take 2 s and 3 s\.$/);
  });

  it("with a cancel put in part at that moment", async () => {
    const a = await recorded(program(2));
    const column = a.picture.columns.find(({ aside }) => aside === 1);
    const task = a.picture.lanes.find(({ label }) => label === "worker(2)")?.task;
    if (column === undefined || task == null) throw new Error("There is no such moment.");
    const cancelAt = { turn: column.turn, time: column.until, task };
    const b = await recorded(program(2), { cancelAt });
    const comparison = compareRuns(a, b, ["as it was", "with worker(2) cancelled"]);
    expect(comparison.text).toMatch(/^They are the same until T1\./);
    expect(comparison.text).toMatch(
      /With worker\(2\) cancelled: Code outside the loop asked for worker\(2\) to be cancelled\./,
    );
    const lane = b.picture.lanes.find(({ label }) => label === "worker(2)");
    expect(lane?.end?.outcome).toBe("cancelled");
  });

  it("that have nothing in common differ from the begin", async () => {
    const [a, b] = [
      await recorded(program(2)),
      await recorded(`async function other() {}\nasync function main() { await other(); }`),
    ];
    const comparison = compareRuns({ ...a, events: [], picture: { ...a.picture, columns: [] } }, b, names);
    expect(comparison.text).toMatch(/^They differ from the begin\. The original: the run is over\./);
  });

  it("are drawn with two rows for each task, and a line where they part", async () => {
    const [a, b] = [await recorded(program(2)), await recorded(program(3))];
    const { svg } = drawPair([a.picture, b.picture], compareRuns(a, b, names).same, "pair", 40);
    expect([...svg.matchAll(/data-row=/g)]).toHaveLength(6);
    expect(svg).toContain('class="parting"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
