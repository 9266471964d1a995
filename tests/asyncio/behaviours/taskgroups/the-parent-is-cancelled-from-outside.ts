// Rule 32: the children are cancelled, then the cancel comes out.
import * as asyncio from "asyncio";

async function work(name: string) {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log(name, "ends");
  }
}

async function parent() {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(work("a"));
    group.createTask(work("b"));
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel("outside");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled:", error.message);
  }
}

asyncio.run(main());
