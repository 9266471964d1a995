import * as asyncio from "asyncio";
import { delay } from "./util";

async function main() {
  const task = asyncio.createTask(delay(10));
  let waited = 0;

  while (!task.done()) {
    console.log(`${waited} s: not done, looking again in a second`);
    await asyncio.sleep(1);
    waited++;
    if (waited === 4) console.log(`enough: ${task.cancel()}`);
  }

  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(`${waited} s: ${error.name}`);
  }
}

asyncio.run(main());
