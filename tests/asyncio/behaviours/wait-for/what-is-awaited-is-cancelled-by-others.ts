// A cancel that is not the timeout's own comes out as CancelledError, and does not cancel the waiter.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(9);
}

async function main() {
  const task = asyncio.createTask(work());
  asyncio.getRunningLoop().callLater(1, () => task.cancel("others"));
  try {
    await asyncio.waitFor(task, 5);
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message,
      asyncio.currentTask()?.cancelling(),
    );
  }
  await asyncio.sleep(1);
  console.log("goes on");
}

asyncio.run(main());
