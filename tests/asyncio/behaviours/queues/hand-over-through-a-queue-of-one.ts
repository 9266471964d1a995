// Rule 38: how producer and consumer take turns.
import * as asyncio from "asyncio";

async function producer(queue: asyncio.Queue<number>) {
  for (let n = 0; n < 6; n++) {
    await queue.put(n);
    console.log("put", n, queue.qsize());
  }
}

async function consumer(queue: asyncio.Queue<number>) {
  for (let n = 0; n < 6; n++)
    console.log("got", await queue.get(), queue.qsize());
}

async function main() {
  for (const size of [1, 2, 0]) {
    console.log("size", size);
    const queue = new asyncio.Queue<number>(size);
    await asyncio.gather(producer(queue), consumer(queue));
  }
}

asyncio.run(main());
