// Rule 38: the same waiting, another order.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.LifoQueue<number>) {
  console.log(name, await queue.get());
}

async function main() {
  const queue = new asyncio.LifoQueue<number>();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(0);
  for (let n = 0; n < 5; n++) queue.putNowait(n);
  console.log(String(queue));
  await asyncio.gather(...tasks);
  console.log(queue.getNowait(), queue.getNowait(), queue.getNowait());
}

asyncio.run(main());
