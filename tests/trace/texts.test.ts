import { describe, expect, it } from "vitest";
import { runHere } from "../runner/running.ts";
import { of, taskCalled } from "./recording.ts";

describe("the record of a run", () => {
  it("runs no code of the program to describe its values", async () => {
    const { lines, trace } = await runHere(
      `import * as asyncio from "asyncio";
class Loud {
  get name() { console.log("getter"); return "x"; }
  toString() { console.log("toString"); return "loud"; }
}
async function use(loud: Loud) { return loud; }
async function main() { await asyncio.createTask(use(new Loud())); }
await asyncio.run(main());`,
      { collectTrace: true },
    );
    expect(lines).toEqual([]);
    expect(taskCalled(trace, "use").call).toBe("use(<Loud>)");
    expect(of(trace, "task-done")[0]).toMatchObject({ value: "<Loud>" });
  });

  it("does not count as having asked for a task's error", async () => {
    const { lines } = await runHere(
      `import * as asyncio from "asyncio";
async function broken() { throw new Error("x"); }
async function main() { asyncio.createTask(broken()); await asyncio.sleep(0); }
await asyncio.run(main());`,
      { collectTrace: true },
    );
    expect(lines.map(({ text }) => text.split("\n")[0])).toEqual(["Task exception was never retrieved"]);
  });
});
