// Rule 28: the tasks are a set.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
}

async function main() {
  const task = asyncio.createTask(work());
  const [done, pending] = await asyncio.wait([task, task]);
  console.log(done.size, pending.size);
}

asyncio.run(main());
