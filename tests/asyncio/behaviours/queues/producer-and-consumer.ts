// Rule 38: without a bound, the producer is never held up.
import * as asyncio from "asyncio";

async function producer(queue: asyncio.Queue<string>) {
  for (let n = 0; n < 4; n++) {
    await queue.put(`item ${n}`);
    console.log("put", n);
  }
  await queue.put("end");
}

async function consumer(queue: asyncio.Queue<string>) {
  while (true) {
    const item = await queue.get();
    console.log("got", item);
    if (item === "end") {
      return;
    }
    await asyncio.sleep(1);
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  await asyncio.gather(producer(queue), consumer(queue));
}

asyncio.run(main());
