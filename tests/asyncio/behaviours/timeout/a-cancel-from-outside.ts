// Rule 31: a cancel that was not its own stays a cancel.
import * as asyncio from "asyncio";

async function work() {
  try {
    {
      await using _limit = asyncio.timeout(5);
      await asyncio.sleep(10);
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("never");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel("outside");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled:", error.message);
  }
}

asyncio.run(main());
