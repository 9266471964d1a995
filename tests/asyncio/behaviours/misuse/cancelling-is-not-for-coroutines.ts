// Awaiting a cancelled task from a task that goes on: the CancelledError is an ordinary error there.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(10);
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  for (let n = 0; n < 2; n++) {
    try {
      await task;
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      console.log("caught", n, asyncio.currentTask()!.cancelling());
    }
  }
  await asyncio.sleep(1);
  console.log("main goes on");
}

asyncio.run(main());
