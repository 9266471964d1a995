// Rule 26: each child may clean up; plain gather raises at the first one that is cancelled.
import * as asyncio from "asyncio";

async function work(name: string, cleanup: number) {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    await asyncio.sleep(cleanup);
    console.log(name, "cleaned up");
    throw error;
  }
}

async function parent() {
  try {
    await asyncio.gather(work("slow", 3), work("quick", 1));
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(`parent at ${asyncio.getRunningLoop().time().toFixed(1)}`);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main");
  }
  await asyncio.sleep(5);
}

asyncio.run(main());
