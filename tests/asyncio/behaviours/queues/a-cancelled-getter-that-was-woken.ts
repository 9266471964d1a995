// Rule 38: it wakes the next one.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  console.log(name, "got", await queue.get());
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  const one = asyncio.createTask(getter("one", queue));
  const two = asyncio.createTask(getter("two", queue));
  await asyncio.sleep(0);
  queue.putNowait("item");
  one.cancel();
  await asyncio.wait([one, two]);
  console.log(Number(one.cancelled()), queue.qsize());
}

asyncio.run(main());
