// A timeout that is entered after a cancel still knows its own cancel from that one.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("cancelling", asyncio.currentTask()?.cancelling());
    try {
      await using limit = asyncio.timeout(1);
      await asyncio.sleep(10);
      console.log("never printed", limit.when());
    } catch (error) {
      console.log("cleanup:", (error as Error).name);
    }
    console.log("cancelling", asyncio.currentTask()?.cancelling());
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log(task.cancelled() ? "cancelled" : "not cancelled");
}

asyncio.run(main());
