// The timeout has struck, the body still cleans up, and then somebody cancels the task.
import * as asyncio from "asyncio";

async function limited() {
  try {
    await using limit = asyncio.timeout(1);
    try {
      await asyncio.sleep(10);
    } finally {
      console.log("cleaning up", limit.expired() ? "expired" : "not expired");
      await asyncio.sleep(2);
      console.log("never printed");
    }
  } catch (error) {
    console.log((error as Error).name, asyncio.currentTask()?.cancelling());
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(limited());
  await asyncio.sleep(2);
  task.cancel();
  await asyncio.wait([task]);
  console.log(task.cancelled() ? "cancelled" : "not cancelled");
}

asyncio.run(main());
