// Rule 18: what it waited for is done, but the task did not run yet: the cancel still arrives, at once.
import * as asyncio from "asyncio";

async function work(future: asyncio.Future<string>) {
  try {
    console.log(await future);
    console.log("first await passed");
    await asyncio.sleep(1);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled");
    throw error;
  }
}

async function main() {
  const future: asyncio.Future<string> = asyncio
    .getRunningLoop()
    .createFuture();
  const task = asyncio.createTask(work(future));
  await asyncio.sleep(0);
  future.setResult("value");
  console.log(Number(task.cancel()));
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(task.cancelled()));
  }
}

asyncio.run(main());
