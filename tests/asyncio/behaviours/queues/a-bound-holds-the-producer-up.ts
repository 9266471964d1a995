// Rule 38: with a bound, they take turns.
import * as asyncio from "asyncio";

async function producer(queue: asyncio.Queue<string>) {
  for (let n = 0; n < 5; n++) {
    await queue.put(`item ${n}`);
    console.log("put", n);
  }
}

async function consumer(queue: asyncio.Queue<string>) {
  for (let n = 0; n < 5; n++) {
    console.log("got", await queue.get());
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue(2);
  await asyncio.gather(producer(queue), consumer(queue));
  console.log(queue.maxsize, queue.qsize());
}

asyncio.run(main());
