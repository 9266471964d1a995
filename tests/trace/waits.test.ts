import { describe, expect, it } from "vitest";
import { FOREVER } from "../../src/trace/numbers.ts";
import { of, record, taskCalled } from "./recording.ts";

describe("the record of a run", () => {
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
});
