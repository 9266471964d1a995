// Rule 27: a task that was given is cancelled too.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("finally");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  try {
    await asyncio.waitFor(task, 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(Number(task.done()), Number(task.cancelled()));
  }
}

asyncio.run(main());
