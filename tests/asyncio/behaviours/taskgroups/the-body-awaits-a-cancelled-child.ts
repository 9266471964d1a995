// The child's cancel comes out of the await in the body, and cancels the rest of the group.
import * as asyncio from "asyncio";

async function child(name: string) {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    console.log(name, (error as Error).name);
    throw error;
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child("a"));
    const task = group.createTask(child("b"));
    await asyncio.sleep(1);
    task.cancel();
    await task;
  } catch (error) {
    console.log(
      "main",
      (error as Error).name,
      asyncio.currentTask()?.cancelling(),
    );
  }
}

asyncio.run(main());
