// Rule 38: what comes out next is decided when a getter takes it.
import * as asyncio from "asyncio";

async function putter(item: number, queue: asyncio.PriorityQueue<number>) {
  await queue.put(item);
  console.log("put", item, String(queue));
}

async function main() {
  const queue = new asyncio.PriorityQueue<number>(2);
  const tasks = [5, 3, 4, 1].map((item) =>
    asyncio.createTask(putter(item, queue)),
  );
  await asyncio.sleep(0);
  for (let n = 0; n < 4; n++) {
    console.log("got", await queue.get());
    await asyncio.sleep(0);
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
