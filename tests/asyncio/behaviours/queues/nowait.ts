// Rule 38: without waiting there are QueueEmpty and QueueFull.
import * as asyncio from "asyncio";

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue(1);
  try {
    queue.getNowait();
  } catch (error) {
    if (!(error instanceof asyncio.QueueEmpty)) throw error;
    console.log(error.name);
  }
  queue.putNowait("item");
  try {
    queue.putNowait("one too many");
  } catch (error) {
    if (!(error instanceof asyncio.QueueFull)) throw error;
    console.log(error.name);
  }
  console.log(queue.getNowait());
}

asyncio.run(main());
