// Rule 38: it has the item by then; the cancel hits the next await.
import * as asyncio from "asyncio";

async function getter(queue: asyncio.Queue<string>) {
  const item = await queue.get();
  console.log("got", item);
  await asyncio.sleep(1);
  console.log("never");
}

async function main() {
  const queue = new asyncio.Queue<string>();
  const task = asyncio.createTask(getter(queue));
  await asyncio.sleep(0);
  queue.putNowait("item");
  await asyncio.sleep(0);
  task.cancel();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), queue.qsize());
}

asyncio.run(main());
