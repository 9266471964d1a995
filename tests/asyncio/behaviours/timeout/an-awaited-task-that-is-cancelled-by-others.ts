// A CancelledError that is not the timeout's own passes.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(5);
}

async function main() {
  const task = asyncio.createTask(work());
  asyncio.getRunningLoop().callLater(1, () => task.cancel());
  const limit = asyncio.timeout(3);
  try {
    await using _ = limit;
    await task;
  } catch (error) {
    console.log(
      (error as Error).name,
      limit.expired() ? "expired" : "not expired",
    );
  }
  console.log(asyncio.currentTask()?.cancelling());
}

asyncio.run(main());
