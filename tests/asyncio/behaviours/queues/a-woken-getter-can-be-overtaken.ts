// Rule 38: it looks again, finds nothing, and waits at the end of the queue.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  console.log(name, await queue.get());
}

async function main() {
  const queue = new asyncio.Queue<string>();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(0);
  queue.putNowait("first");
  console.log("main overtakes:", queue.getNowait());
  await asyncio.sleep(0);
  queue.putNowait("second");
  queue.putNowait("third");
  await asyncio.gather(...tasks);
}

asyncio.run(main());
