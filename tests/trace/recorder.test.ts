import { describe, expect, it } from "vitest";
import { FOREVER, isTraceEvent, type EventOf, type TraceEvent } from "../../src/trace/events.ts";
import { replay } from "../../src/trace/replay.ts";
import type { RunOptions } from "../../src/runner/wire/protocol.ts";
import { runHere } from "../runner/running.ts";

async function record(body: string, options: RunOptions = {}): Promise<TraceEvent[]> {
  const source = `import * as asyncio from "asyncio";\n${body}`;
  return (await runHere(source, { ...options, collectTrace: true })).trace;
}

function of<Kind extends TraceEvent["kind"]>(trace: readonly TraceEvent[], kind: Kind): EventOf<Kind>[] {
  return trace.filter((event): event is EventOf<Kind> => event.kind === kind);
}

/** What happens to a task, by its name. */
function taskCalled(trace: readonly TraceEvent[], name: string): EventOf<"task-created"> {
  const found = of(trace, "task-created").find((event) => event.name === name || event.coroutine === name);
  if (found === undefined) throw new Error(`no task ${name}`);
  return found;
}

/** The events up to the end of the first run of the loop: closing a loop makes tasks of its own. */
function firstRun(trace: readonly TraceEvent[]): TraceEvent[] {
  return trace.slice(0, trace.findIndex(({ kind }) => kind === "loop-stopped") + 1);
}

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

  it("says what a task waits for", async () => {
    const trace = await record(`
const never = () => asyncio.getRunningLoop().createFuture();
async function forever() { await asyncio.sleep(Infinity); }
async function child() { await asyncio.sleep(9); }
async function promised() { await new Promise((resolve) => setTimeout(resolve, 1)); }
async function threaded() { await asyncio.toThread(() => 1); }
async function plain() { await never(); }
async function turn() { await asyncio.sleep(0); }
async function gathers() { await asyncio.gather(child(), child()); }
async function waits() { await asyncio.wait([asyncio.createTask(child())]); }
async function shields() { await asyncio.shield(child()); }
async function completes() { for await (const _ of asyncio.asCompleted([child(), child()])) {} }
async function groups() { await using group = new asyncio.TaskGroup(); group.createTask(child()); }
async function main() {
  const tasks = [forever(), promised(), threaded(), plain(), turn(), gathers(), waits(), shields(), completes(), groups()]
    .map((coroutine) => asyncio.createTask(coroutine));
  await asyncio.sleep(0);
  await asyncio.sleep(1);
  for (const task of tasks) task.cancel();
}
await asyncio.run(main());`);
    const waits = of(trace, "suspended").filter(({ time }) => time === 0);
    const on = (name: string) => waits.find(({ task }) => task === taskCalled(trace, name).task)?.on;
    expect(on("forever")).toMatchObject({ kind: "sleep", until: FOREVER });
    expect(on("promised")).toMatchObject({ kind: "promise" });
    expect(on("threaded")).toMatchObject({ kind: "thread" });
    expect(on("plain")).toMatchObject({ kind: "future" });
    expect(on("turn")).toEqual({ kind: "turn" });
    const childrenOf = (name: string) => {
      const wait = on(name);
      if (wait?.kind !== "children") return null;
      const parents = wait.children.map((id) => of(trace, "task-created").find(({ task }) => task === id));
      return [wait.of, parents.map((made) => made?.by === taskCalled(trace, name).task)];
    };
    expect(childrenOf("gathers")).toEqual(["gather", [true, true]]);
    expect(childrenOf("waits")).toEqual(["wait", [true]]);
    expect(childrenOf("shields")).toEqual(["shield", [true]]);
    expect(childrenOf("completes")).toEqual(["as-completed", [true, true]]);
    expect(childrenOf("groups")).toEqual(["group", [true]]);
  });

  it("says what a task wants of a lock, queue …, who holds one, and how full it is", async () => {
    const trace = await record(`
const lock = new asyncio.Lock();
const semaphore = new asyncio.BoundedSemaphore(1);
const condition = new asyncio.Condition();
const event = new asyncio.Event();
const barrier = new asyncio.Barrier(2);
const queue = new asyncio.Queue<number>(1);
async function holdsLock() { using held = await lock.acquire(); await asyncio.sleep(1); }
async function wantsLock() { using held = await lock.acquire(); }
async function holdsSemaphore() { using held = await semaphore.acquire(); await asyncio.sleep(1); }
async function wantsSemaphore() { using held = await semaphore.acquire(); }
async function waitsForCondition() { using held = await condition.acquire(); await condition.wait(); }
async function waitsForEvent() { await event.wait(); }
async function waitsAtBarrier() { await barrier.wait(); }
async function puts() { await queue.put(1); await queue.put(2); }
async function joins() { await queue.join(); }
async function gets() { await asyncio.sleep(1); await queue.get(); queue.taskDone(); await queue.get(); queue.taskDone(); await queue.get(); }
async function main() {
  const all = [holdsLock(), wantsLock(), holdsSemaphore(), wantsSemaphore(), waitsForCondition(), waitsForEvent(),
    waitsAtBarrier(), puts(), joins(), gets()].map((coroutine) => asyncio.createTask(coroutine));
  await asyncio.sleep(2);
  { using held = await condition.acquire(); condition.notify(); await asyncio.sleep(0); }
  event.set();
  event.clear();
  await barrier.wait();
  for (const task of all) task.cancel();
}
await asyncio.run(main());`);
    const labels = new Map(of(trace, "resource").map(({ resource, label }) => [resource, label]));
    const wants = (name: string) =>
      of(trace, "suspended")
        .filter(({ task }) => task === taskCalled(trace, name).task)
        .flatMap(({ on }) => (on.kind === "resource" ? [`${on.action} ${String(labels.get(on.resource))}`] : []));
    expect(wants("wantsLock")).toEqual(["acquire Lock 1"]);
    expect(wants("wantsSemaphore")).toEqual(["acquire BoundedSemaphore 1"]);
    expect(wants("waitsForCondition")).toEqual(["wait Condition 1", "acquire Condition 1"]);
    expect(wants("waitsForEvent")).toEqual(["wait Event 1"]);
    expect(wants("waitsAtBarrier").at(0)).toBe("wait Barrier 1");
    expect(wants("puts")).toEqual(["put Queue 1"]);
    expect(wants("joins")).toEqual(["join Queue 1"]);
    // The first item is there; the task that puts the second one has been woken, but has not had its turn.
    expect(wants("gets")).toEqual(["get Queue 1", "get Queue 1"]);

    const names = new Map(of(trace, "task-created").map(({ task, coroutine }) => [task, coroutine]));
    const changes = (label: string) =>
      of(trace, "resource")
        .filter((each) => each.label === label)
        .map(({ change, by, state }) => {
          const { holders, ...rest } = state;
          const held = holders === undefined ? {} : { holders: holders.map((id) => names.get(id)) };
          return [change, by === null ? null : names.get(by), { ...rest, ...held }];
        });
    expect(changes("Lock 1")).toEqual([
      ["acquired", "holdsLock", { holders: ["holdsLock"] }],
      ["released", "holdsLock", { holders: [] }],
      ["acquired", "wantsLock", { holders: ["wantsLock"] }],
      ["released", "wantsLock", { holders: [] }],
    ]);
    expect(changes("BoundedSemaphore 1")).toEqual([
      ["acquired", "holdsSemaphore", { value: 0, limit: 1, holders: ["holdsSemaphore"] }],
      ["released", "holdsSemaphore", { value: 1, limit: 1, holders: [] }],
      ["handed on", "holdsSemaphore", { value: 0, limit: 1, holders: [] }],
      ["acquired", "wantsSemaphore", { value: 0, limit: 1, holders: ["wantsSemaphore"] }],
      ["released", "wantsSemaphore", { value: 1, limit: 1, holders: [] }],
    ]);
    expect(changes("Condition 1").map(([change]) => change)).toContain("notified");
    expect(changes("Event 1")).toEqual([
      ["first used", "waitsForEvent", { set: false }],
      ["set", "main", { set: true }],
      ["cleared", "main", { set: false }],
    ]);
    expect(changes("Barrier 1").slice(0, 3)).toEqual([
      ["arrived", "waitsAtBarrier", { length: 1, limit: 2 }],
      ["arrived", "main", { length: 2, limit: 2 }],
      ["draining", "main", { length: 2, limit: 2 }],
    ]);
    expect(changes("Queue 1")).toEqual([
      ["put", "puts", { length: 1, limit: 1, unfinished: 1 }],
      ["got", "gets", { length: 0, limit: 1, unfinished: 1 }],
      ["task done", "gets", { length: 0, limit: 1, unfinished: 0 }],
      ["put", "puts", { length: 1, limit: 1, unfinished: 1 }],
      ["got", "gets", { length: 0, limit: 1, unfinished: 1 }],
      ["task done", "gets", { length: 0, limit: 1, unfinished: 0 }],
    ]);
  });

  it("says who woke whom: who released the lock, put the item, set the event", async () => {
    const trace = await record(`
const queue = new asyncio.Queue<number>();
async function getter() { await queue.get(); }
async function putter() { queue.putNowait(1); }
async function main() {
  const task = asyncio.createTask(getter());
  await asyncio.sleep(0);
  await asyncio.createTask(putter());
  await task;
}
await asyncio.run(main());`);
    const woken = of(trace, "woken").find(({ task }) => task === taskCalled(trace, "getter").task);
    expect(woken?.by).toBe(taskCalled(trace, "putter").task);
  });

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

  it("keeps the newest of a long run, and says in which state it begins", { timeout: 30_000 }, async () => {
    const trace = await record(`
async function ticker() { for (let i = 0; i < 60_000; i++) await asyncio.sleep(0); }
async function sleeper() { await asyncio.sleep(5); }
async function main() {
  const task = asyncio.createTask(sleeper(), { name: "late" });
  await ticker();
  await task;
}
await asyncio.run(main());`);
    const [snapshot] = trace;
    if (snapshot?.kind !== "snapshot") throw new Error("no snapshot");
    expect(snapshot.dropped).toBe(snapshot.seq);
    expect(trace.length).toBeLessThan(300_000);
    expect(trace[1]?.seq).toBe(snapshot.seq + 1);
    expect(snapshot.tasks).toMatchObject([
      { name: "Task-1", phase: "ready", stack: [{ name: "main" }, { name: "ticker" }] },
      { name: "late", phase: "waiting", waitsFor: { kind: "sleep", until: 5 }, madeAt: { line: 6 } },
    ]);
    expect(snapshot.timers).toMatchObject([{ when: 5 }]);
    expect(isTraceEvent(snapshot)).toBe(true);
    expect(trace.at(-1)?.kind).toBe("loop-closed");
  });

  it("does not grow without end in a single step", { timeout: 30_000 }, async () => {
    const trace = await record(`
async function nothing() {}
const lock = new asyncio.Lock();
async function main() {
  for (let i = 0; i < 20_000; i++) {
    await nothing();
    using held = await lock.acquire();
  }
  for (let i = 0; i < 6000; i++) console.log(i);
}
await asyncio.run(main());`);
    expect(trace.length).toBeLessThan(40_000);
    // What was left out can be seen by the numbers that are missing.
    const lines = of(trace, "output");
    expect(lines.at(-1)?.text).toBe("5999");
    expect(lines).toHaveLength(5000);
    // In the end the lock is told to be free.
    expect(of(trace, "resource").at(-1)?.state).toEqual({ holders: [] });
  });

  it("is not taken unless asked for", async () => {
    expect((await runHere("console.log(1)")).trace).toEqual([]);
  });
});
