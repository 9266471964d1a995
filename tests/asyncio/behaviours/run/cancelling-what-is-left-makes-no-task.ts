// Rule 39: the tasks that are left are gathered without a task around them, so the
// next run's names go on after the two tasks that close generators and threads.
import * as asyncio from "asyncio";

async function left() {
  await asyncio.sleep(100);
}

async function main() {
  asyncio.createTask(left());
  await asyncio.sleep(0);
  console.log(asyncio.currentTask()?.getName());
}

await asyncio.run(main());
await asyncio.run(main());
