import { describe, expect, it } from "vitest";
import { replay } from "../../src/trace/replay.ts";
import { waitTree } from "../../src/trace/wait-tree.ts";
import { runHere } from "../runner/running.ts";

/** The state when the loop waits for the last time. */
async function lastState(body: string) {
  const source = `import * as asyncio from "asyncio";\n${body}`;
  const { trace } = await runHere(source, { collectTrace: true });
  const end = trace.findLastIndex(({ kind }) => kind === "idle");
  return replay(trace.slice(0, end + 1));
}

const node = (task: number | undefined, waitsFor: readonly object[] = []) => ({
  task,
  circle: false,
  again: false,
  waitsFor,
});

describe("who waits for whom", () => {
  it("is a tree from the tasks that no other waits for", async () => {
    const state = await lastState(`
const lock = new asyncio.Lock();
async function holder() { using held = await lock.acquire(); await asyncio.sleep(5); }
async function wanter() { using held = await lock.acquire(); }
async function main() {
  await using group = new asyncio.TaskGroup();
  const first = group.createTask(holder(), { name: "holder" });
  group.createTask(wanter(), { name: "wanter" });
}
await asyncio.run(main());`);
    const name = (id: number) => state.tasks.get(id)?.name;
    const [root, ...others] = waitTree(state);
    expect(others).toEqual([]);
    expect(name(root!.task)).toBe("Task-1");
    expect(root!.waitsFor.map(({ task, again }) => [name(task), again])).toEqual([
      ["holder", false],
      ["wanter", false],
    ]);
    expect(root!.waitsFor[1]!.waitsFor.map(({ task }) => name(task))).toEqual(["holder"]);
  });

  it("marks a circle, which is a deadlock", async () => {
    const state = await lastState(`
const locks = [new asyncio.Lock(), new asyncio.Lock()];
async function both(first: number, second: number) {
  using one = await locks[first]!.acquire();
  await asyncio.sleep(1);
  using other = await locks[second]!.acquire();
}
async function main() { await asyncio.gather(both(0, 1), both(1, 0)); }
await asyncio.run(main()).catch(() => {});`);
    const [main, first, second] = [...state.tasks.keys()];
    expect(waitTree(state)).toEqual([
      node(main, [node(first, [node(second, [{ ...node(first), circle: true }])]), { ...node(second), again: true }]),
    ]);
  });

  it("has a child that joins a group while its owner waits already", async () => {
    const state = await lastState(`
async function late() { await asyncio.sleep(5); }
async function main() {
  await using group = new asyncio.TaskGroup();
  const early = async () => {
    await asyncio.sleep(1);
    group.createTask(late(), { name: "late" });
    await asyncio.sleep(5);
  };
  group.createTask(early(), { name: "early" });
}
await asyncio.run(main());`);
    const [root] = waitTree(state);
    expect(root!.waitsFor.map(({ task }) => state.tasks.get(task)?.name)).toEqual(["early", "late"]);
  });

  it("begins with a task's own coroutine, though another task awaits it", async () => {
    const state = await lastState(`
async function slow() { await asyncio.sleep(1); await asyncio.sleep(5); }
async function main() {
  const coroutine = slow();
  const first = asyncio.createTask((async () => { await coroutine; })(), { eagerStart: true });
  const second = asyncio.createTask(coroutine, { eagerStart: true, name: "second" });
  await asyncio.wait([first, second]);
}
await asyncio.run(main());`);
    const second = [...state.tasks.values()].find(({ name }) => name === "second")!;
    expect(second.stack.length).toBeLessThan(2);
  });

  it("shows what is waited for twice only once", async () => {
    const state = await lastState(`
async function slow() { await asyncio.sleep(5); }
async function waits(task: asyncio.Task<void>) { await task; }
async function main() {
  const task = asyncio.createTask(slow(), { name: "slow" });
  const middle = asyncio.createTask(waits(task), { name: "middle" });
  await asyncio.gather(asyncio.createTask(waits(middle as never)), asyncio.createTask(waits(middle as never)));
}
await asyncio.run(main());`);
    const [root] = waitTree(state);
    const [first, second] = root!.waitsFor;
    expect(first!.waitsFor).toMatchObject([{ again: false, waitsFor: [{ again: false }] }]);
    expect(second!.waitsFor).toMatchObject([{ again: true, waitsFor: [] }]);
  });
});
