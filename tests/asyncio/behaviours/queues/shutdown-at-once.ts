// Rule 38: with immediate, what is in the queue is dropped, and join is over.
import * as asyncio from "asyncio";

async function joiner(queue: asyncio.Queue<string>) {
  await queue.join();
  console.log("joined");
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  for (let n = 0; n < 3; n++) {
    queue.putNowait(`item ${n}`);
  }
  const task = asyncio.createTask(joiner(queue));
  await asyncio.sleep(1);
  queue.shutdown(true);
  console.log(queue.qsize());
  try {
    await queue.get();
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log("nothing to get");
  }
  await task;
}

asyncio.run(main());
