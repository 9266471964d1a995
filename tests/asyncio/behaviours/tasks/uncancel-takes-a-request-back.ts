// Rule 19: uncancel counts down; at 0 a cancel that was not delivered yet is forgotten.
import * as asyncio from "asyncio";

async function work() {
  const task = asyncio.currentTask()!;
  task.cancel();
  task.cancel();
  console.log(task.cancelling());
  console.log(task.uncancel(), task.uncancel(), task.uncancel());
  await asyncio.sleep(1);
  return "was never cancelled";
}

async function main() {
  console.log(await asyncio.createTask(work()));
}

asyncio.run(main());
