// The group is aborting when somebody cancels the parent: that cancel comes out after the errors.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("child");
}

async function slow() {
  try {
    await asyncio.sleep(9);
  } finally {
    await asyncio.sleep(2);
  }
}

async function parent() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail());
    group.createTask(slow());
    await asyncio.sleep(9);
  } catch (error) {
    console.log((error as Error).name, asyncio.currentTask()?.cancelling());
  }
  await asyncio.sleep(0);
  console.log("never printed");
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(2);
  task.cancel("outside");
  await asyncio.wait([task]);
  console.log(
    task.cancelled() ? "cancelled" : "not cancelled",
    task.cancelling(),
  );
}

asyncio.run(main());
