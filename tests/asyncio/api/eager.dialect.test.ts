import { expect, test } from "vitest";
import * as asyncio from "../../../src/asyncio/index.ts";
import { copyContext } from "../../../src/asyncio/base/contextvars.ts";

// In CPython the same error leaves the loop believing that the task which was not made is running, and all ends there.
test("a task cannot start eagerly in a context that is entered, and the maker goes on", () => {
  expect.assertions(2);
  const context = copyContext();
  async function child(): Promise<void> {}
  async function maker(): Promise<void> {
    const coroutine = child();
    expect(() => asyncio.createTask(coroutine, { context, eagerStart: true })).toThrow("is already entered");
    await asyncio.sleep(0);
    expect([...asyncio.allTasks()].map((task) => task.getName())).toEqual(["main", "maker"]);
  }
  async function main(): Promise<void> {
    asyncio.currentTask()?.setName("main");
    await asyncio.createTask(maker(), { context, name: "maker" });
  }
  return asyncio.run(main());
});
