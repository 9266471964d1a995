// Rule 38: each gets the place in the order in which it came.
import * as asyncio from "asyncio";

async function putter(item: string, queue: asyncio.Queue<string>) {
  console.log("putting", item);
  await queue.put(item);
  console.log("put", item);
}

async function main() {
  const queue = new asyncio.Queue<string>(1);
  const tasks = ["a", "b", "c"].map((item) =>
    asyncio.createTask(putter(item, queue)),
  );
  await asyncio.sleep(1);
  for (let n = 0; n < 3; n++) {
    console.log("got", await queue.get(), queue.qsize());
    await asyncio.sleep(n);
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
