// Rule 18: the body never runs.
import * as asyncio from "asyncio";

async function work() {
  try {
    console.log("never");
  } finally {
    console.log("nor this");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  console.log(
    Number(task.cancel()),
    Number(task.cancelled()),
    task.cancelling(),
  );
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled");
  }
  console.log(
    Number(task.done()),
    Number(task.cancelled()),
    Number(task.cancel()),
    task.cancelling(),
  );
}

asyncio.run(main());
