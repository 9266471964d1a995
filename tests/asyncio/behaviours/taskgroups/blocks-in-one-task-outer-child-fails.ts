// The outer group's cancel passes the inner group as a cancel.
import * as asyncio from "asyncio";

async function fail(seconds: number) {
  await asyncio.sleep(seconds);
  throw new asyncio.ValueError(`after ${seconds}`);
}

async function child() {
  try {
    await asyncio.sleep(9);
  } finally {
    console.log("child of inner cleans up");
  }
}

async function main() {
  const task = asyncio.currentTask();
  try {
    await using outer = new asyncio.TaskGroup();
    outer.createTask(fail(1));
    try {
      await using inner = new asyncio.TaskGroup();
      inner.createTask(child());
      await asyncio.sleep(9);
    } catch (error) {
      console.log("inner", (error as Error).name, task?.cancelling());
      throw error;
    }
  } catch (error) {
    console.log("outer", (error as Error).name, task?.cancelling());
  }
}

asyncio.run(main());
