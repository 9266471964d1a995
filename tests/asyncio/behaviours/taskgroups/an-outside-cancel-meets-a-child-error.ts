// Rule 32: the group's error comes out first, the cancel at the next await.
import * as asyncio from "asyncio";

async function fail() {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new asyncio.ValueError("child");
  }
}

async function parent() {
  try {
    {
      await using group = new asyncio.TaskGroup();
      group.createTask(fail());
    }
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(
      "group:",
      error.errors.length,
      asyncio.currentTask()!.cancelling(),
    );
  }
  try {
    await asyncio.sleep(0);
    console.log("never");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled at the next await");
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main");
  }
}

asyncio.run(main());
