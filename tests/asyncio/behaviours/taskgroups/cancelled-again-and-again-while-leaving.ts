// Only the first cancel reaches the children; the parent waits for their cleanup all the same.
import * as asyncio from "asyncio";

async function child() {
  try {
    await asyncio.sleep(9);
  } finally {
    console.log("cleans up");
    await asyncio.sleep(3);
    console.log("is clean");
  }
}

async function parent() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child());
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message,
      asyncio.currentTask()?.cancelling(),
    );
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  for (const message of ["first", "second", "third"]) {
    await asyncio.sleep(1);
    task.cancel(message);
  }
  await asyncio.wait([task]);
  console.log(
    task.cancelled() ? "cancelled" : "not cancelled",
    asyncio.getRunningLoop().time().toFixed(1),
  );
}

asyncio.run(main());
