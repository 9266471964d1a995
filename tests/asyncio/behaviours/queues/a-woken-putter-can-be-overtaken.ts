// Rule 38: the free place was taken before its turn.
import * as asyncio from "asyncio";

async function putter(item: string, queue: asyncio.Queue<string>) {
  await queue.put(item);
  console.log("put", item);
}

async function main() {
  const queue = new asyncio.Queue<string>(1);
  queue.putNowait("first");
  const tasks = ["a", "b"].map((item) =>
    asyncio.createTask(putter(item, queue)),
  );
  await asyncio.sleep(0);
  console.log("got", queue.getNowait());
  queue.putNowait("main");
  await asyncio.sleep(0);
  for (let n = 0; n < 3; n++) console.log("got", await queue.get());
  await asyncio.gather(...tasks);
}

asyncio.run(main());
