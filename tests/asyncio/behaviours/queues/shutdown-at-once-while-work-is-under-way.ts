// Rule 38: join waits for what was taken out and is not done.
import * as asyncio from "asyncio";

async function worker(queue: asyncio.Queue<number>) {
  const seconds = await queue.get();
  await asyncio.sleep(seconds);
  queue.taskDone();
  console.log("worked until", asyncio.getRunningLoop().time() | 0);
}

async function main() {
  const queue = new asyncio.Queue<number>();
  for (const seconds of [3, 1, 1]) queue.putNowait(seconds);
  const task = asyncio.createTask(worker(queue));
  await asyncio.sleep(1);
  queue.shutdown(true);
  console.log(String(queue));
  await queue.join();
  console.log("joined at", asyncio.getRunningLoop().time() | 0);
  await task;
}

asyncio.run(main());
