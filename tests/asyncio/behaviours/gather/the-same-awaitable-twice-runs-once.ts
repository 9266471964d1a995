// Rule 26: its result stands twice in the list.
import * as asyncio from "asyncio";

async function work() {
  console.log("work");
  await asyncio.sleep(1);
  return "result";
}

async function main() {
  const coroutine = work();
  const task = asyncio.createTask(work());
  console.log(...(await asyncio.gather(coroutine, task, coroutine, task)));
}

asyncio.run(main());
