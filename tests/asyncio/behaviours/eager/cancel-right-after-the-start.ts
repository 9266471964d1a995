// Rule 18: an eager task that waits can be cancelled at once, inside its body.
import * as asyncio from "asyncio";

async function work() {
  try {
    console.log("begins");
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled inside");
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(work(), { eagerStart: true });
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(task.cancelled()));
  }
}

asyncio.run(main());
