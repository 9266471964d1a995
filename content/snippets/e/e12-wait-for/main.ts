import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

async function main() {
  const start = time.monotonic();
  const task = asyncio.createTask(delay(2));
  try {
    const seconds = await asyncio.waitFor(task, 1);
    console.log(`in time, with ${seconds}`);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`gave up: ${error.name}`);
    console.log(`the task was cancelled: ${task.cancelled()}`);
  }
  const waited = time.monotonic() - start;
  console.log(`done after ${waited.toFixed(1)} second(s)`);
}

asyncio.run(main());
