// Rule 22: clean-up that waits can itself be cancelled.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(100);
  } finally {
    try {
      await asyncio.sleep(5);
      console.log("never");
    } finally {
      console.log("cut short at", Number(asyncio.getRunningLoop().time()));
    }
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(task.cancelled()), task.cancelling());
  }
}

asyncio.run(main());
