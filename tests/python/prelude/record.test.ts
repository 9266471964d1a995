// What the record of CPython says where the fuzzer has found it wrong.
import { afterAll, describe, expect, it, vi } from "vitest";
import { recordRows } from "../record-rows.ts";
import { TestInterpreter } from "../running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
afterAll(() => python.end());

async function rowsOf(main: string): Promise<string[]> {
  const source = `import asyncio\nasync def main():\n${main.replace(/^/gm, "    ")}\nasyncio.run(main())`;
  const { trace, error } = await python.run(source, { collectTrace: true });
  expect(error).toBeNull();
  return recordRows(trace);
}

describe("the record of CPython", () => {
  it("tells of a task that runs the step of a generator, and leaves the program what it is", async () => {
    const rows = await rowsOf(
      "async def steps():\n    yield 1\ngenerator = steps()\nprint(await generator.asend(None))",
    );
    expect(rows.filter((row) => row.includes("task-created")).length).toBeGreaterThan(1);
  });

  it("tells of a child that joins a group while its owner waits already", async () => {
    const rows = await rowsOf(`async def early():
    await asyncio.sleep(1)
    group.create_task(asyncio.sleep(5), name="late")
async with asyncio.TaskGroup() as group:
    group.create_task(early(), name="early")`);
    expect(rows.filter((row) => row.includes("joined"))).toEqual(["1 child-joined Task-1: late"]);
  });

  it("has the message of a cancel that a callback asks for", async () => {
    const rows = await rowsOf(`task = asyncio.current_task()
asyncio.get_running_loop().call_later(1, task.cancel, "late")
try:
    await asyncio.sleep(2)
except asyncio.CancelledError:
    pass`);
    expect(rows).toContainEqual(expect.stringMatching(/^1 cancel-requested Task-1 by handle\d: late$/));
  });

  it("delivers a cancel through what gather returned, and tells what is given a result that nobody waits for", async () => {
    const rows = await rowsOf(`future = asyncio.get_running_loop().create_future()
asyncio.get_running_loop().call_soon(asyncio.futures._set_result_unless_cancelled, future, 1)
try:
    await asyncio.wait_for(asyncio.gather(asyncio.sleep(2)), 1)
except TimeoutError:
    pass`);
    expect(rows).toContainEqual(expect.stringMatching(/^0 future-done future\d returned by handle\d$/));
    expect(rows).toContainEqual("1 cancel-delivered Task-1: null");
    // It ends when its child has, and not as soon as it is asked to.
    expect(rows.filter((row) => row.includes("future-done") && row.includes("cancelled by Task-1"))).toEqual([]);
  });

  it("tells the message of a cancel that goes through gather, where it is asked for and where it is raised", async () => {
    const rows = await rowsOf(`asyncio.get_running_loop().call_soon(asyncio.current_task().cancel, "late")
try:
    await asyncio.gather(asyncio.sleep(1))
except asyncio.CancelledError:
    pass`);
    const asked = rows.filter((row) => row.includes("cancel-requested"));
    expect(asked).toHaveLength(2);
    for (const row of asked) expect(row).toMatch(/by handle\d: late$/);
    expect(rows).toContainEqual("0 cancel-delivered Task-1: late");
  });

  it("has a task that was cancelled while it ran wait before what it waits for is cancelled", async () => {
    const rows = await rowsOf(`async def child():
    asyncio.current_task().cancel()
    await asyncio.gather(asyncio.sleep(1))
try:
    await asyncio.create_task(child())
except asyncio.CancelledError:
    pass`);
    const at = (kind: string) => rows.findIndex((row) => row.includes(kind));
    expect(at("suspended Task-2 1 deep: gather Task-3")).toBeGreaterThan(0);
    expect(at("cancel-requested Task-3")).toBeGreaterThan(at("suspended Task-2 1 deep: gather Task-3"));
  });

  it("takes a task that refuses a result for no task that is cancelled", async () => {
    const rows = await rowsOf(`task = asyncio.create_task(asyncio.sleep(0))
try:
    task.set_result(1)
except RuntimeError:
    pass
await task`);
    expect(rows.filter((row) => row.includes("cancel-requested"))).toEqual([]);
  });

  it("keeps nothing alive: a task that is forgotten at a lock, a condition, a barrier or in a group is reported", async () => {
    const waits = ["lock.acquire()", "condition.wait()", "barrier.wait()", "asyncio.shield(barrier.wait())", "group()"];
    for (const wait of waits) {
      const source = `import asyncio
lock, condition, barrier = asyncio.Lock(), asyncio.Condition(), asyncio.Barrier(2)
async def group():
    async with asyncio.TaskGroup() as group:
        group.create_task(barrier.wait())
async def late():
    await lock.acquire()
    async with condition:
        await ${wait}
async def early():
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        asyncio.create_task(late())
async def main():
    asyncio.create_task(early())
asyncio.run(main())`;
      const [plain, recorded] = [await python.run(source), await python.run(source, { collectTrace: true })];
      expect(recorded.printed).toContain("Task was destroyed but it is pending!");
      expect(recorded.printed).toEqual(plain.printed);
    }
  });

  it("leaves the class of tasks what it is to the program", async () => {
    const source = `import asyncio
async def main():
    task = asyncio.create_task(asyncio.sleep(0), eager_start=True)
    print(asyncio.Task, type(task) is asyncio.Task, asyncio.tasks.Task is asyncio.Task)
    print(asyncio.Task.cancel.__qualname__, asyncio.Task[int], hasattr(task, "__dict__"))
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(type(asyncio.create_task(asyncio.sleep(0))) is asyncio.Task, task.cancel(msg="x"), task.uncancel())
    for call in (lambda: task.cancel("a", "b"), lambda: task.cancel(message="x"), lambda: task.uncancel(1)):
        try:
            call()
        except TypeError as error:
            print(error)
    class Own(asyncio.Task):
        def cancel(self, msg=None):
            print("own")
            return super().cancel(msg)
    print(Own(asyncio.sleep(0)).cancel())
asyncio.run(main())`;
    const [plain, recorded] = [await python.run(source), await python.run(source, { collectTrace: true })];
    expect(recorded.printed).toEqual(plain.printed);
  });

  it("tells that a queue is shut down and emptied as one change, before anybody is woken", async () => {
    const rows = await rowsOf("queue = asyncio.Queue()\nawait queue.put(1)\nqueue.shutdown(immediate=True)");
    const changes = rows.filter((row) => row.includes(" resource "));
    expect(changes).toHaveLength(2);
    expect(changes[1]).toMatch(/shut down \[\["length",0\],\["limit",0\],\["unfinished",0\]\]/);
  });
});
