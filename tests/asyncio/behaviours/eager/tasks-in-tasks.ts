// Each starts inside the other's step; afterwards the outer one is current again.
import * as asyncio from "asyncio";

async function child(depth: number): Promise<number> {
  const name = asyncio.currentTask()?.getName();
  console.log("in", name);
  if (depth === 0) return 0;
  const inner = asyncio.createTask(child(depth - 1));
  console.log(
    "back in",
    asyncio.currentTask()?.getName(),
    inner.done() ? "done" : "not done",
  );
  if (depth === 2) await asyncio.sleep(0);
  return (await inner) + 1;
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(child(3));
  console.log(
    "main has",
    asyncio.currentTask()?.getName(),
    task.done() ? "done" : "not done",
  );
  console.log(...[...asyncio.allTasks()].map((each) => each.getName()));
  console.log(await task);
}

asyncio.run(main());
