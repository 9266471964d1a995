// Rule 38: who gets what, and when.
import * as asyncio from "asyncio";

async function producer(name: string, queue: asyncio.Queue<string>) {
  for (let n = 0; n < 4; n++) {
    await queue.put(`${name}${n}`);
    console.log("put", `${name}${n}`);
  }
}

async function consumer(name: string, queue: asyncio.Queue<string>) {
  for (let n = 0; n < 4; n++) {
    console.log(name, "got", await queue.get());
    if (n % 2 === 0) await asyncio.sleep(0);
  }
}

async function main() {
  const queue = new asyncio.Queue<string>(2);
  await asyncio.gather(
    producer("a", queue),
    consumer("x", queue),
    producer("b", queue),
    consumer("y", queue),
  );
}

asyncio.run(main());
