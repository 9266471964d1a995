// The same when the body has ended and the parent waits for its children.
import * as asyncio from "asyncio";

async function child(name: string) {
  try {
    await asyncio.sleep(5);
  } finally {
    console.log(name, "cleans up");
    await asyncio.sleep(1);
  }
}

async function parent() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child("a"));
    group.createTask(child("b"));
  } catch (error) {
    console.log(
      "parent",
      (error as Error).name,
      (error as Error).message,
      asyncio.currentTask()?.cancelling(),
    );
    throw error;
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel("stop");
  await asyncio.wait([task]);
  console.log(
    task.cancelled() ? "cancelled" : "not cancelled",
    loop.time().toFixed(1),
  );
}

asyncio.run(main());
