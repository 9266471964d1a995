// Rule 38: with a bound of 1 each hand-over has its place in time.
import * as asyncio from "asyncio";

async function producer(queue: asyncio.Queue<string>) {
  for (let n = 0; n < 4; n++) {
    console.log("putting", n);
    await queue.put(`${n}`);
    console.log("put", n);
  }
}

async function consumer(name: string, queue: asyncio.Queue<string>) {
  for (let n = 0; n < 2; n++) {
    console.log(name, "got", await queue.get());
  }
}

async function ticker() {
  for (let n = 0; n < 6; n++) {
    console.log("tick", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue(1);
  await asyncio.gather(
    consumer("a", queue),
    producer(queue),
    ticker(),
    consumer("b", queue),
  );
}

asyncio.run(main());
