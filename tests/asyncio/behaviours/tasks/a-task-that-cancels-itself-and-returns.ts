// Rule 20: cancelled in its last step, the task ends cancelled although it returned.
import * as asyncio from "asyncio";

async function work() {
  asyncio.currentTask()!.cancel("too late");
  return "result";
}

async function main() {
  const task = asyncio.createTask(work());
  try {
    console.log(await task);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled:", error.message);
  }
  console.log(Number(task.cancelled()));
}

asyncio.run(main());
