import * as asyncio from "asyncio";
import { delay } from "./util";

async function loses(task: asyncio.Task<number>, patience: number) {
  await asyncio.sleep(patience);
  return task.cancel();
}

async function main() {
  const quick = asyncio.createTask(delay(1));
  const slow = asyncio.createTask(delay(9));
  const quickLost = await loses(quick, 2);
  const slowLost = await loses(slow, 2);
  console.log(`the quick one was stopped: ${quickLost}`);
  console.log(`the slow one was stopped: ${slowLost}`);
}

asyncio.run(main());
