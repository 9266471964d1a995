import { describe, expect, it } from "vitest";
import { replay } from "../../src/trace/replay.ts";
import { firstRun, of, record, taskCalled } from "./recording.ts";

describe("the record of a run", () => {
  it("shows the program's coroutines only, each at the line of its await", async () => {
    const trace = await record(`
async function inner() { await asyncio.waitFor(asyncio.sleep(1), 5); }
async function outer() {
  await inner();
}
async function* numbers() {
  yield 1;
  await outer();
}
async function main() { for await (const _ of numbers()) {} }
await asyncio.run(main());`);
    const [first] = of(trace, "suspended");
    expect(first!.stack.map(({ name, line }) => `${name}:${String(line)}`)).toEqual([
      "main:11",
      "numbers:9",
      "outer:5",
      "inner:3",
    ]);
    const entered = of(firstRun(trace), "coroutine-entered");
    expect(entered.map(({ name, at }) => `${name} at ${String(at?.line)}`)).toEqual([
      "numbers at 11",
      "numbers at 11",
      "outer at 9",
      "inner at 5",
    ]);
    expect(of(firstRun(trace), "coroutine-left").map(({ raised }) => raised)).toEqual([false, false, false, false]);
    expect(entered.map(({ file }) => file)).toEqual(Array.from({ length: 4 }, () => "main.ts"));
  });

  it("tells which awaits were over at once, those of the library included", async () => {
    const trace = await record(`
async function main() {
  const lock = new asyncio.Lock();
  const done = asyncio.getRunningLoop().createFuture();
  done.setResult(1);
  await lock.acquire();
  await done;
}
await asyncio.run(main());`);
    expect(of(trace, "await-passed").map(({ at }) => at.line)).toEqual([7, 8]);
    expect(of(trace, "future-done")[0]).toMatchObject({ outcome: "returned", by: taskCalled(trace, "main").task });
  });

  it("tells where the coroutine of a task stands that was begun by hand before it was made one", async () => {
    const trace = await record(`
async function begun() {
  await asyncio.sleep(0);
  await asyncio.sleep(0);
}
async function main() {
  const coroutine = begun() as asyncio.Coroutine<void>;
  coroutine.send(null);
  const task = asyncio.createTask(coroutine);
  task.cancel();
  await asyncio.sleep(0);
}
await asyncio.run(main());`);
    const { task } = taskCalled(trace, "begun");
    const made = trace.findIndex((event) => event.kind === "queued" && event.entry === task);
    expect(replay(trace.slice(0, made)).tasks.get(task)?.stack).toMatchObject([{ name: "begun", line: 4 }]);
    expect(of(trace, "cancel-delivered")[0]).toMatchObject({ task, at: { name: "begun", line: 4 } });
  });

  it("tells where a task stands when another one has run the coroutine that it awaits", async () => {
    const trace = await record(`
async function inner() {
  await asyncio.sleep(0);
  await asyncio.sleep(0);
}
async function outer(coroutine: Promise<void>) {
  await coroutine;
}
async function main() {
  const coroutine = inner();
  const [first, second] = [asyncio.createTask(outer(coroutine)), asyncio.createTask(coroutine)];
  await asyncio.wait([first, second]);
}
await asyncio.run(main());`);
    const { task } = taskCalled(trace, "outer");
    const [, , third] = of(trace, "iteration");
    const state = replay(trace.slice(0, trace.indexOf(third!)));
    expect(state.tasks.get(task)?.stack).toMatchObject([
      { name: "outer", line: 8 },
      { name: "inner", line: 5 },
    ]);
  });
});
