// Rule 38: there is a place, but the queue takes nothing any more.
import * as asyncio from "asyncio";

async function putter(queue: asyncio.Queue<string>) {
  try {
    await queue.put("late");
    console.log("put");
  } catch (error) {
    console.log((error as Error).name);
  }
}

async function main() {
  const queue = new asyncio.Queue<string>(1);
  queue.putNowait("first");
  const task = asyncio.createTask(putter(queue));
  await asyncio.sleep(0);
  console.log(queue.getNowait());
  queue.shutdown();
  await task;
  console.log(String(queue));
}

asyncio.run(main());
