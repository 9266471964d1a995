// timeout, waitFor, wait, asCompleted and shield with what only JavaScript has: native promises, `cause`, any iterable.
import { expect, test } from "vitest";
import { notesOf } from "../../src/asyncio/base/exceptions.ts";
import * as asyncio from "../../src/asyncio/index.ts";

async function raisedBy(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was raised");
}

const never = new Promise<never>(() => {});

test("a TimeoutError has the cancel as its cause", () => {
  async function main(): Promise<void> {
    for (const limit of [1, 0]) {
      const error = await raisedBy(() => asyncio.waitFor(asyncio.sleep(5), limit));
      expect(error).toBeInstanceOf(asyncio.TimeoutError);
      expect((error as Error).cause).toBeInstanceOf(asyncio.CancelledError);
    }
  }
  return asyncio.run(main());
});

test("a native promise can be waited for with a limit, and is left alone when it is late", () => {
  async function main(): Promise<void> {
    expect(await asyncio.waitFor(Promise.resolve("here"), 10)).toBe("here");
    expect(await raisedBy(() => asyncio.waitFor(never, 0.001))).toBeInstanceOf(asyncio.TimeoutError);
    expect(await raisedBy(() => asyncio.waitFor(never, 0))).toBeInstanceOf(asyncio.TimeoutError);
  }
  return asyncio.run(main());
});

test("a native promise that is rejected raises its error through a shield and in asCompleted", () => {
  async function main(): Promise<void> {
    const failing = (): Promise<never> => Promise.reject(new RangeError("native"));
    expect(await raisedBy(async () => await asyncio.shield(failing()))).toBeInstanceOf(RangeError);
    for (const next of asyncio.asCompleted([failing()])) {
      expect(await raisedBy(() => next)).toBeInstanceOf(RangeError);
    }
  }
  return asyncio.run(main());
});

test("wait takes any iterable, keeps its order, and refuses promises with advice", () => {
  function* tasks(): Generator<asyncio.Task<number>> {
    for (const n of [3, 1, 2]) yield asyncio.createTask(asyncio.sleep(n, n));
  }
  async function main(): Promise<void> {
    const [done, pending] = await asyncio.wait(tasks(), { timeout: 2.5 });
    expect([...done].map((task) => task.result())).toEqual([1, 2]);
    expect(pending.size).toBe(1);
    const error = await raisedBy(() => asyncio.wait([Promise.resolve(1) as never]));
    expect(error).toBeInstanceOf(TypeError);
    expect(notesOf(error)).toEqual(["ensureFuture() makes a future of anything awaitable"]);
  }
  return asyncio.run(main());
});

test("an asCompleted can be begun in one kind of loop and finished in the other", () => {
  async function main(): Promise<void> {
    const completed = asyncio.asCompleted([3, 1, 2].map((n) => asyncio.sleep(n, n)));
    const results: number[] = [];
    for (const next of completed) {
      results.push(await next);
      break;
    }
    for await (const task of completed) results.push(task.result());
    expect(results).toEqual([1, 2, 3]);
  }
  return asyncio.run(main());
});

test("misuse comes with advice", () => {
  async function main(): Promise<void> {
    const advice: readonly string[][] = [
      notesOf(
        await raisedBy(async () => {
          asyncio.timeout(1).reschedule(2);
        }),
      ),
      notesOf(await raisedBy(() => asyncio.wait(asyncio.createTask(asyncio.sleep(0)) as never))),
      notesOf(await raisedBy(async () => asyncio.asCompleted(asyncio.createTask(asyncio.sleep(0)) as never))),
    ].map((notes) => [...notes]);
    expect(advice).toEqual([
      ["write `await using t = timeout(…)` first"],
      ["write wait([task]), or just await the task"],
      ["write asCompleted([a, b]); a single one can just be awaited"],
    ]);
  }
  return asyncio.run(main());
});
