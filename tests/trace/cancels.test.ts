import { describe, expect, it } from "vitest";
import { of, record, taskCalled } from "./recording.ts";

describe("the record of a run", () => {
  it("tells who asked for a cancel, with which message, where it arrived, and who took it back", async () => {
    const trace = await record(`
async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch {
    asyncio.currentTask()!.uncancel();
  }
}
async function late() {}
async function main() {
  const task = asyncio.createTask(stubborn());
  const unborn = asyncio.createTask(late());
  unborn.cancel();
  await asyncio.sleep(1);
  task.cancel("enough");
  await task;
}
await asyncio.run(main());`);
    const [main, stubborn, late] = ["main", "stubborn", "late"].map((name) => taskCalled(trace, name).task);
    expect(of(trace, "cancel-requested")).toMatchObject([
      { task: late, by: main, message: null },
      { task: stubborn, by: main, message: "enough" },
    ]);
    expect(of(trace, "cancel-delivered")).toMatchObject([
      { task: late, at: null, message: null },
      { task: stubborn, at: { name: "stubborn", line: 5 }, message: "enough" },
    ]);
    expect(of(trace, "uncancelled")).toMatchObject([{ task: stubborn, by: stubborn, left: 0 }]);
    expect(of(trace, "timer-cancelled")).toMatchObject([{ by: stubborn }]);
  });

  it("knows whose cancel it is that a group or a timeout asks for: that of its callback", async () => {
    const trace = await record(`
async function fails() { throw new Error("no"); }
async function sleeps() { await asyncio.sleep(10); }
async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails());
    group.createTask(sleeps());
  } catch {}
  try {
    await using limit = asyncio.timeout(1);
    await asyncio.sleep(10);
  } catch {}
}
await asyncio.run(main());`);
    const callbacks = new Map(of(trace, "callback-started").map(({ handle, name }) => [handle, name]));
    const asked = of(trace, "cancel-requested").map(({ by }) => callbacks.get(by ?? 0));
    expect(asked).toEqual(["taskDone", "taskDone", "onTimeout"]);
    expect(of(trace, "callback-ended")).toHaveLength(callbacks.size);
  });
});
