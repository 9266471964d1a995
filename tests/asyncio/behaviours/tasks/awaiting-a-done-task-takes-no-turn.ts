// Rule 10: a task that is done gives its result at once.
import * as asyncio from "asyncio";

async function work() {
  return 1;
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  console.log(await task);
  await asyncio.sleep(0);
}

asyncio.run(main());
