// Rule 38: what it wanted to put is not in the queue, and the next putter goes ahead.
import * as asyncio from "asyncio";

async function putter(word: string, queue: asyncio.Queue<string>) {
  await queue.put(word);
  console.log("put", word);
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue(1);
  queue.putNowait("zero");
  const one = asyncio.createTask(putter("one", queue));
  const two = asyncio.createTask(putter("two", queue));
  await asyncio.sleep(0);
  console.log(queue.getNowait());
  one.cancel();
  await asyncio.wait([one, two]);
  console.log(queue.getNowait(), queue.qsize());
}

asyncio.run(main());
