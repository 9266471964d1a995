// Rule 20: whoever raised it.
import * as asyncio from "asyncio";

async function work() {
  throw new asyncio.CancelledError("by hand");
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log(Number(task.done()), Number(task.cancelled()), task.cancelling());
  try {
    task.exception();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("exception():", error.message);
  }
}

asyncio.run(main());
