// Rule 19: a task that swallows its cancel returns normally, and the request stays counted.
import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("not now");
  }
  await asyncio.sleep(1);
  return "finished";
}

async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(1);
  task.cancel();
  console.log(await task);
  console.log(Number(task.cancelled()), task.cancelling());
}

asyncio.run(main());
