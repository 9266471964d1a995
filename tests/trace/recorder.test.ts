import { describe, expect, it } from "vitest";
import { runHere } from "../runner/running.ts";

const options = { collectTrace: true };

describe("the trace of a run", () => {
  it("tells what each task did, when and where, as plain data", async () => {
    const { trace } = await runHere(
      `import * as asyncio from "asyncio";

async function worker() {
  await asyncio.sleep(2);
}

async function main() {
  const task = asyncio.createTask(worker(), { name: "milk" });
  await task;
}

await asyncio.run(main());`,
      options,
    );
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    const [main, worker] = trace.filter((event) => event.kind === "task-created");
    expect(main).toMatchObject({ time: 0, name: "Task-1", coroutine: "main", file: "main.ts", line: 7, by: null });
    expect(worker).toMatchObject({ time: 0, name: "milk", coroutine: "worker", line: 3, by: main?.task });

    const timer = trace.find((event) => event.kind === "timer-scheduled");
    expect(timer).toMatchObject({ time: 0, when: 2 });
    const of = (task: number | undefined) =>
      trace.filter((event) => "task" in event && event.task === task).map(({ kind, time }) => [time, kind]);
    expect(of(worker?.task)).toEqual([
      [0, "task-created"],
      [0, "step-started"],
      [0, "task-suspended"],
      [2, "task-woken"],
      [2, "step-started"],
      [2, "task-done"],
    ]);
    expect(trace.filter((event) => event.kind === "task-suspended")).toMatchObject([
      { task: main?.task, line: 9, awaited: worker?.task },
      { task: worker?.task, awaited: timer?.future },
    ]);
    expect(trace.find((event) => event.kind === "coroutine-entered")).toMatchObject({ name: "sleep", awaitedAt: 4 });
  });

  it("tells how each task ended, and who asked for a cancel", async () => {
    const { trace, lines } = await runHere(
      `import * as asyncio from "asyncio";
async function sleeper() { await asyncio.sleep(10); }
async function broken() { throw new Error("x"); }
async function main() {
  const tasks = [asyncio.createTask(sleeper()), asyncio.createTask(broken())];
  await asyncio.sleep(1);
  tasks[0]!.cancel();
  await asyncio.gather(...tasks, { returnExceptions: true });
}
await asyncio.run(main());`,
      options,
    );
    expect(lines).toEqual([]);
    const ids = new Map(
      trace.filter((event) => event.kind === "task-created").map(({ coroutine, task }) => [coroutine, task]),
    );
    const outcomes = trace.filter((event) => event.kind === "task-done").map(({ task, outcome }) => [task, outcome]);
    // Closing the loop makes tasks of its own.
    expect(outcomes.slice(0, 3)).toEqual([
      [ids.get("broken"), "raised"],
      [ids.get("sleeper"), "cancelled"],
      [ids.get("main"), "returned"],
    ]);
    expect(trace.find((event) => event.kind === "cancel-requested")).toMatchObject({
      time: 1,
      task: ids.get("sleeper"),
      by: ids.get("main"),
    });
  });

  it("names who started an eager task inside whose step", async () => {
    const { trace } = await runHere(
      `import * as asyncio from "asyncio";
async function child() {}
async function main() {
  asyncio.createTask(child(), { eagerStart: true });
  asyncio.createTask(child());
}
await asyncio.run(main());`,
      options,
    );
    const created = trace.filter((event) => event.kind === "task-created");
    const by = (name: string) => created.filter(({ coroutine }) => coroutine === name).map((event) => event.by);
    expect(by("child")).toEqual([created[0]?.task, created[0]?.task]);
    expect(by("main")).toEqual([null]);
  });

  it("does not count as having asked for a task's error", async () => {
    const { lines } = await runHere(
      `import * as asyncio from "asyncio";
async function broken() { throw new Error("x"); }
async function main() { asyncio.createTask(broken()); await asyncio.sleep(0); }
await asyncio.run(main());`,
      options,
    );
    expect(lines.map(({ text }) => text.split("\n")[0])).toEqual(["Task exception was never retrieved"]);
  });

  it("is not taken unless asked for", async () => {
    expect((await runHere("console.log(1)")).trace).toEqual([]);
  });
});
