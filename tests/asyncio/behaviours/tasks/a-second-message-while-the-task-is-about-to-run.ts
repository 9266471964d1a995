// Rule 18: before the first step, or when the task is ready, the later message wins.
import * as asyncio from "asyncio";

async function work() {
  console.log("never");
}

async function awake() {
  await asyncio.sleep(0);
  console.log("never");
}

async function main() {
  const task = asyncio.createTask(work());
  task.cancel("first");
  task.cancel("second");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(error.message);
  }
  const ready = asyncio.createTask(awake());
  await asyncio.sleep(0);
  ready.cancel("third");
  ready.cancel("fourth");
  try {
    await ready;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
