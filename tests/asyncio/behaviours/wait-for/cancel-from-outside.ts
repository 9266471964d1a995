// Rule 27: a cancel of the caller reaches the awaitable and is no time-out.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("finally");
  }
}

async function caller() {
  try {
    await asyncio.waitFor(work(), 5);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("never");
  }
}

async function main() {
  const task = asyncio.createTask(caller());
  await asyncio.sleep(1);
  task.cancel("from outside");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled:", error.message);
  }
}

asyncio.run(main());
