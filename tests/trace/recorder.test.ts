import { describe, expect, it } from "vitest";
import { isTraceEvent } from "../../src/trace/events.ts";
import { runHere } from "../runner/running.ts";
import { firstRun, of, record, taskCalled } from "./recording.ts";

describe("the record of a run", () => {
  it("is plain data, numbered from 1, each event of a known shape", async () => {
    const trace = await record(`
async function main() { await asyncio.sleep(1); }
asyncio.run(main());`);
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    expect(trace.map(({ seq }) => seq)).toEqual(trace.map((_, index) => index + 1));
    expect(trace.filter((event) => !isTraceEvent(event))).toEqual([]);
    expect(new Set(trace.map(({ loop }) => loop))).toEqual(new Set([1]));
  });

  it("tells a task from its making to its end, causes before effects", async () => {
    const trace = firstRun(
      await record(`
async function worker(n: number, job: string) {
  await asyncio.sleep(n);
  return job;
}
async function main() {
  const task = asyncio.createTask(worker(2, "milk"), { name: "milk" });
  await task;
}
await asyncio.run(main());`),
    );
    const [main, milk] = [taskCalled(trace, "main").task, taskCalled(trace, "milk").task];
    const timer = of(trace, "timer-scheduled")[0]!;
    const rows = trace.map(({ kind, time, ...event }) => {
      const who = ["task", "entry", "handle", "timer", "future"].flatMap((key) => (key in event ? [key] : []))[0];
      const id = who === undefined ? "" : (event as unknown as Record<string, number>)[who];
      const name = new Map<unknown, string>([
        [main, "main"],
        [milk, "milk"],
        [timer.timer, "timer"],
        [timer.future, "sleep"],
      ]).get(id);
      return `${String(time)} ${kind}${name === undefined ? "" : ` ${name}`}`;
    });
    expect(rows.slice(0, rows.lastIndexOf("2 task-done main") + 1)).toEqual([
      "0 task-created main",
      "0 queued main",
      "0 loop-started",
      "0 iteration",
      "0 dequeued main",
      "0 step-started main",
      "0 task-created milk",
      "0 queued milk",
      "0 suspended main",
      "0 iteration",
      "0 dequeued milk",
      "0 step-started milk",
      "0 timer-scheduled timer",
      "0 suspended milk",
      "0 idle",
      "2 timer-due timer",
      "2 queued timer",
      "2 iteration",
      "2 dequeued timer",
      "2 callback-started timer",
      "2 future-done sleep",
      "2 woken milk",
      "2 queued milk",
      "2 callback-ended timer",
      "2 iteration",
      "2 dequeued milk",
      "2 step-started milk",
      "2 task-done milk",
      "2 woken main",
      "2 queued main",
      "2 iteration",
      "2 dequeued main",
      "2 step-started main",
      "2 task-done main",
    ]);
    expect(of(trace, "task-created")).toMatchObject([
      { name: "Task-1", coroutine: "main", call: "main()", line: 7, by: null, at: { file: "main.ts", line: 11 } },
      {
        name: "milk",
        coroutine: "worker",
        call: "worker(2, 'milk')",
        line: 3,
        by: main,
        at: { line: 8 },
        eager: false,
      },
    ]);
    expect(of(trace, "suspended")).toMatchObject([
      { task: main, stack: [{ name: "main", file: "main.ts", line: 9 }], on: { kind: "task", future: milk } },
      { task: milk, stack: [{ name: "worker", line: 4 }], on: { kind: "sleep", future: timer.future, until: 2 } },
    ]);
    expect(of(trace, "woken")).toMatchObject([
      { task: milk, by: timer.timer, through: timer.future },
      { task: main, by: milk, through: milk },
    ]);
    expect(of(trace, "queued").map(({ by }) => by)).toEqual([null, main, null, timer.timer, milk, main]);
    expect(of(trace, "task-done")).toMatchObject([
      { task: milk, outcome: "returned", value: "'milk'" },
      { task: main, outcome: "returned", value: "" },
    ]);
    expect(of(trace, "idle")).toMatchObject([{ until: 2 }]);
    expect(timer).toMatchObject({ when: 2, by: milk });
    expect(trace.at(-1)).toMatchObject({ kind: "loop-stopped", reason: "stopped" });
  });

  it("lets everything out of the ready queue that it let in", async () => {
    const trace = await record(`
async function work() { await asyncio.sleep(0); }
async function main() {
  const loop = asyncio.getRunningLoop();
  const handle = loop.callSoon(() => {});
  handle.cancel();
  asyncio.createTask(work());
  await asyncio.sleep(0);
  loop.callSoon(() => {});
  loop.stop();
}
asyncio.run(main()).catch(() => {});`);
    const inside = new Set<number>();
    for (const event of trace) {
      if (event.kind === "queued") inside.add(event.entry);
      if (event.kind === "dequeued") expect(inside.delete(event.entry)).toBe(true);
    }
    expect(inside.size).toBe(0);
    const [cancelled] = of(trace, "handle-cancelled");
    expect(cancelled).toMatchObject({ by: taskCalled(trace, "main").task });
    expect(of(trace, "dequeued").find(({ entry }) => entry === cancelled?.handle)).toMatchObject({ ran: false });
    expect(of(trace, "loop-closed")).toHaveLength(1);
  });

  it("tells how each task ended, and with what", async () => {
    const trace = await record(`
async function sleeper() { await asyncio.sleep(10); }
async function broken() { throw new asyncio.ValueError("no milk"); }
async function pair() { return [1, "two"]; }
async function main() {
  const tasks = [asyncio.createTask(sleeper()), asyncio.createTask(broken()), asyncio.createTask(pair())];
  await asyncio.sleep(1);
  tasks[0]!.cancel();
  await asyncio.gather(...tasks, { returnExceptions: true });
}
await asyncio.run(main());`);
    const ends = of(firstRun(trace), "task-done").map(({ task, outcome, value }) => [task, outcome, value]);
    expect(ends).toEqual([
      [taskCalled(trace, "broken").task, "raised", "ValueError: no milk"],
      [taskCalled(trace, "pair").task, "returned", "[1, 'two']"],
      [taskCalled(trace, "sleeper").task, "cancelled", ""],
      [taskCalled(trace, "main").task, "returned", ""],
    ]);
  });

  it("lets an eager task run inside the turn of the one that makes it", async () => {
    const trace = firstRun(
      await record(`
async function child() { await asyncio.sleep(0); }
async function main() {
  asyncio.createTask(child(), { eagerStart: true });
  asyncio.createTask(child());
  await asyncio.sleep(0);
}
await asyncio.run(main());`),
    );
    const main = taskCalled(trace, "main").task;
    const [, eager, other] = of(trace, "task-created");
    expect([eager, other]).toMatchObject([
      { by: main, eager: true, at: { line: 5 } },
      { by: main, eager: false, at: { line: 6 } },
    ]);
    const own = trace.filter((event) => "task" in event && [main, eager!.task].includes(event.task ?? 0));
    expect(own.map(({ kind }) => kind).slice(1, 5)).toEqual([
      "step-started",
      "task-created",
      "step-started",
      "suspended",
    ]);
    // What main does afterwards is main's again.
    expect(other!.by).toBe(main);
  });

  it("has what was printed in the order of everything else, with the line that printed", async () => {
    const trace = await record(`
function shout(text: string) {
  console.error(text);
}
async function main() {
  console.log("one");
  shout("two");
  await asyncio.sleep(1);
  asyncio.getRunningLoop().callSoon(() => console.log("three"));
  await asyncio.sleep(0);
}
console.log("zero");
await asyncio.run(main());`);
    const main = taskCalled(trace, "main").task;
    const callback = of(trace, "callback-started").at(-4)!.handle;
    const rows = of(trace, "output").map(({ stream, text, by, at, time, loop }) => [
      stream,
      text,
      by,
      at?.line,
      time,
      loop,
    ]);
    expect(rows).toEqual([
      ["stdout", "zero", null, 13, 0, 0],
      ["stdout", "one", main, 7, 0, 1],
      ["stderr", "two", main, 4, 0, 1],
      ["stdout", "three", expect.any(Number), 10, 1, 1],
    ]);
    expect(callback).toEqual(expect.any(Number));
    const kinds = firstRun(trace).map(({ kind }) => kind);
    expect(kinds.indexOf("output")).toBe(0);
  });

  it("tells a task's new name", async () => {
    const trace = await record(`
async function main() { asyncio.currentTask()!.setName("boss"); await asyncio.sleep(0); }
await asyncio.run(main());`);
    expect(of(trace, "task-renamed")).toMatchObject([{ task: taskCalled(trace, "main").task, name: "boss" }]);
    expect(of(firstRun(trace), "queued")[1]).toMatchObject({ name: "boss" });
  });

  it("tells what asyncio reports, and is no reason for it to keep silent", async () => {
    const source = `import * as asyncio from "asyncio";
async function broken() { throw new Error("x"); }
async function forgotten() {}
async function main() {
  asyncio.createTask(broken());
  forgotten();
  asyncio.getRunningLoop().callSoon(() => { throw new Error("y"); });
  await asyncio.sleep(0);
  asyncio.getRunningLoop().callExceptionHandler({ message: "by hand" });
}
await asyncio.run(main());`;
    const { trace, lines } = await runHere(source, { collectTrace: true });
    const reported = of(trace, "reported").map(({ what, task, text }) => [what, task, text]);
    expect(reported).toEqual([
      ["never-awaited", null, "RuntimeWarning: coroutine 'forgotten' was never awaited"],
      ["callback-error", null, expect.stringMatching(/^Exception in callback <lambda>\(\)\s*: Error: y$|: Error: y$/)],
      ["other", null, "by hand"],
      ["never-retrieved", taskCalled(trace, "broken").task, "Task exception was never retrieved: Error: x"],
    ]);
    expect(lines.map(({ text }) => text.split("\n")[0])).toHaveLength(4);
  });

  it("tells of a task that never ends, and of a deadlock", async () => {
    const trace = await record(`
async function main() { await asyncio.getRunningLoop().createFuture(); }
await asyncio.run(main()).catch(() => {});`);
    expect(of(trace, "idle").at(-1)).toMatchObject({ until: null });
    expect(of(trace, "loop-stopped").at(-1)).toMatchObject({ reason: "deadlock" });
    const pending = await record(`
async function main() { await asyncio.sleep(1); }
const loop = asyncio.newEventLoop();
loop.createTask(main());
loop.callSoon(() => loop.stop());
await loop.runForever();
loop.close();`);
    expect(of(pending, "reported")).toMatchObject([{ what: "destroyed-pending", task: 1 }]);
  });

  it("numbers the loops of a program", async () => {
    const trace = await record(`
async function main() { await asyncio.sleep(1); }
await asyncio.run(main());
await asyncio.run(main());`);
    expect(of(trace, "loop-closed").map(({ loop }) => loop)).toEqual([1, 2]);
    expect(of(trace, "task-created").filter(({ coroutine }) => coroutine === "main")).toMatchObject([
      { loop: 1 },
      { loop: 2 },
    ]);
  });

  it("is not taken unless asked for", async () => {
    expect((await runHere("console.log(1)")).trace).toEqual([]);
  });
});
