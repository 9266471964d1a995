// Rule 38: each in the turn after its item was put in.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<number>) {
  console.log(name, await queue.get());
}

async function ticker() {
  for (let n = 1; n <= 4; n++) {
    console.log("turn", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const queue = new asyncio.Queue<number>();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(0);
  tasks.push(asyncio.createTask(ticker()));
  queue.putNowait(1);
  queue.putNowait(2);
  await asyncio.sleep(0);
  await queue.put(3);
  await asyncio.gather(...tasks);
}

asyncio.run(main());
