// Rule 31: with a cancel of somebody else pending, the time-out does not hide it.
import * as asyncio from "asyncio";

async function work() {
  try {
    {
      await using _limit = asyncio.timeout(1);
      try {
        await asyncio.sleep(10);
      } finally {
        await asyncio.sleep(5);
      }
    }
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) {
      console.log("TimeoutError");
    } else if (error instanceof asyncio.CancelledError) {
      console.log("cancelled:", error.message);
      throw error;
    } else {
      throw error;
    }
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(3);
  task.cancel("outside");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(task.cancelling());
  }
}

asyncio.run(main());
