// The cancel goes into the task that is awaited, and all who await it see it.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(5);
}

async function other(task: asyncio.Task<void>) {
  try {
    await task;
  } catch (error) {
    console.log(
      "other:",
      (error as Error).name,
      asyncio.currentTask()?.cancelling(),
    );
  }
}

async function main() {
  const task = asyncio.createTask(work());
  const watcher = asyncio.createTask(other(task));
  await asyncio.sleep(0);
  try {
    await using limit = asyncio.timeout(1);
    await task;
    limit.when();
  } catch (error) {
    console.log("main:", (error as Error).name);
  }
  await watcher;
}

asyncio.run(main());
