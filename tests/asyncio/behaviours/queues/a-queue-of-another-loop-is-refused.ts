// Rule 38: the first who waits binds the queue to the loop.
import * as asyncio from "asyncio";

const queue = new asyncio.Queue<number>();

async function main() {
  const task = asyncio.createTask(queue.get());
  await asyncio.sleep(0);
  queue.putNowait(1);
  try {
    console.log("got", await task);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message.split("> ")[1]);
    console.log("but what is there can be taken:", await queue.get());
  }
}

await asyncio.run(main());
await asyncio.run(main());
