// Rule 18: an eager task that cancels itself in its first step.
import * as asyncio from "asyncio";

async function work() {
  asyncio.currentTask()!.cancel();
  console.log("still running");
  await asyncio.sleep(0);
  console.log("never");
}

async function main() {
  const task = asyncio.createTask(work(), { eagerStart: true });
  console.log("made", Number(task.done()), task.cancelling());
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled");
  }
}

asyncio.run(main());
