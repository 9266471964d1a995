// Rule 38: who was woken goes on, though there is work again.
import * as asyncio from "asyncio";

async function joiner(queue: asyncio.Queue<number>) {
  await queue.join();
  console.log("joined with", queue.qsize());
}

async function main() {
  const queue = new asyncio.Queue<number>();
  queue.putNowait(1);
  const task = asyncio.createTask(joiner(queue));
  await asyncio.sleep(0);
  queue.getNowait();
  queue.taskDone();
  queue.putNowait(2);
  await asyncio.sleep(1);
  console.log(Number(task.done()));
  await task;
}

asyncio.run(main());
