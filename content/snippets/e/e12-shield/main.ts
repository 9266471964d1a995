import * as asyncio from "asyncio";
import { delay } from "./util";

async function main() {
  const task = asyncio.createTask(delay(10));
  try {
    await asyncio.waitFor(asyncio.shield(task), 5);
    console.log("that was quick");
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`${error.name}: it will take a little longer`);
    console.log(`the task was cancelled: ${task.cancelled()}`);
    console.log(`the task returned ${await task}`);
  }
}

asyncio.run(main());
