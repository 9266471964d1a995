// The children are cancelled with the body, and their cleanup is waited for.
import * as asyncio from "asyncio";

async function child(name: string, cleanup: number) {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log(name, "cleans up");
    await asyncio.sleep(cleanup);
    console.log(name, "is clean");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await using limit = asyncio.timeout(1);
    await using group = new asyncio.TaskGroup();
    group.createTask(child("a", 2));
    group.createTask(child("b", 1));
    limit.when();
  } catch (error) {
    console.log(
      (error as Error).name,
      loop.time().toFixed(1),
      asyncio.currentTask()?.cancelling(),
    );
  }
}

asyncio.run(main());
