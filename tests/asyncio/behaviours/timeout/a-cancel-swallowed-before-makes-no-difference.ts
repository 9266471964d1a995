// A task that swallowed a cancel earlier still gets its TimeoutError.
import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    console.log(
      "swallowed",
      (error as Error).name,
      asyncio.currentTask()?.cancelling(),
    );
  }
  try {
    await using limit = asyncio.timeout(1);
    await asyncio.sleep(10);
    console.log("never printed", limit.when());
  } catch (error) {
    console.log((error as Error).name, asyncio.currentTask()?.cancelling());
  }
}

async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(1);
  task.cancel();
  await task;
  console.log(task.cancelled() ? "cancelled" : "not cancelled");
}

asyncio.run(main());
