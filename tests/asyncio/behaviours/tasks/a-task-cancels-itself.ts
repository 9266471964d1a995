// Rule 18: a task that cancels itself notices at its next await.
import * as asyncio from "asyncio";

async function work() {
  asyncio.currentTask()!.cancel("myself");
  console.log("still running");
  try {
    await asyncio.sleep(0);
    console.log("never");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("now:", error.message);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(work());
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(task.cancelled()));
  }
}

asyncio.run(main());
