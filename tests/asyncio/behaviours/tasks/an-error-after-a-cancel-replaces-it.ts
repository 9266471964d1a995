// Rule 20: a task that answers a cancel with another error has failed, not been cancelled.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    throw new asyncio.ValueError("instead");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
  console.log(Number(task.cancelled()), Number(task.done()));
}

asyncio.run(main());
