// Rule 32: a cancel that is pending when the body ends is raised after the children were cancelled.
import * as asyncio from "asyncio";

async function work() {
  try {
    console.log("child begins");
    await asyncio.sleep(10);
  } finally {
    console.log("child ends");
  }
}

async function parent() {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(work());
    asyncio.currentTask()!.cancel();
    console.log("body ends");
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled");
  }
}

asyncio.run(main());
