// A timeout in a step that starts eagerly is the new task's own.
import * as asyncio from "asyncio";

async function limited() {
  try {
    await using limit = asyncio.timeout(1);
    await asyncio.sleep(5);
    console.log("never printed", limit.when());
  } catch (error) {
    console.log(
      (error as Error).name,
      asyncio.getRunningLoop().time().toFixed(1),
    );
  }
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(limited());
  await asyncio.sleep(3);
  console.log(
    task.done() ? "done" : "not done",
    asyncio.currentTask()?.cancelling(),
  );
  console.log(await asyncio.shield(asyncio.sleep(0, "shielded")));
  console.log(
    await asyncio.waitFor(asyncio.createTask(asyncio.sleep(1, "in time")), 2),
  );
}

asyncio.run(main());
