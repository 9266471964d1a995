// Rule 38: is a ValueError.
import * as asyncio from "asyncio";

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  queue.putNowait("item");
  queue.getNowait();
  queue.taskDone();
  try {
    queue.taskDone();
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.name);
  }
}

asyncio.run(main());
