// What Python's groups do not meet: things thrown that are no errors, and native promises.
import { expect, test } from "vitest";
import { notesOf } from "../../../src/asyncio/base/exceptions.ts";
import * as asyncio from "../../../src/asyncio/index.ts";

async function raisedBy(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was raised");
}

test("a child that throws something that is no error makes a base group", () => {
  async function fail(): Promise<void> {
    // oxlint-disable-next-line typescript/only-throw-error -- JavaScript allows it
    throw "just text";
  }
  async function main(): Promise<void> {
    const error = await raisedBy(async () => {
      await using group = new asyncio.TaskGroup();
      group.createTask(fail());
    });
    expect(error).toBeInstanceOf(asyncio.BaseExceptionGroup);
    expect(error).not.toBeInstanceOf(asyncio.ExceptionGroup);
    expect((error as asyncio.BaseExceptionGroup).exceptions).toEqual(["just text"]);
  }
  return asyncio.run(main());
});

test("a body that throws undefined has failed", () => {
  async function main(): Promise<void> {
    const error = await raisedBy(async () => {
      await using group = new asyncio.TaskGroup();
      group.createTask(asyncio.sleep(5));
      // oxlint-disable-next-line typescript/only-throw-error -- JavaScript allows it
      throw undefined;
    });
    expect((error as asyncio.BaseExceptionGroup).exceptions).toEqual([undefined]);
  }
  return asyncio.run(main());
});

test("a group takes coroutines only, and waits for the promises that they await", () => {
  async function waitsFor(promise: Promise<string>): Promise<string> {
    return await promise;
  }
  async function main(): Promise<void> {
    let task;
    {
      await using group = new asyncio.TaskGroup();
      expect(() => group.createTask(Promise.resolve(1))).toThrow(/a coroutine was expected/);
      task = group.createTask(waitsFor(new Promise((resolve) => setTimeout(resolve, 1, "later"))));
    }
    expect(task.result()).toBe("later");
  }
  return asyncio.run(main());
});

test("what a group refuses comes with advice", () => {
  async function main(): Promise<void> {
    const group = new asyncio.TaskGroup();
    const error = await raisedBy(async () => {
      group.createTask(asyncio.sleep(0));
    });
    expect(notesOf(error)).toEqual(["write `await using group = new TaskGroup()`"]);
  }
  return asyncio.run(main());
});
