import * as asyncio from "asyncio";
import { delay } from "./util";

async function loses(task: asyncio.Task<number>, patience: number) {
  await asyncio.sleep(patience);
  task.cancel();
  return task.cancelled();
}

async function main() {
  const quick = asyncio.createTask(delay(1));
  const slow = asyncio.createTask(delay(9));
  const [quickLost, slowLost] = await asyncio.gather(
    loses(quick, 2),
    loses(slow, 2),
  );
  console.log(`the quick one was stopped: ${quickLost}`);
  console.log(`the slow one was stopped: ${slowLost}`);
}

asyncio.run(main());
