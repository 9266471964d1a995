// Rule 38: those who wait for room are told, too.
import * as asyncio from "asyncio";

async function putter(word: string, queue: asyncio.Queue<string>) {
  try {
    await queue.put(word);
    console.log("put", word);
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log(word, "refused");
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue(1);
  queue.putNowait("zero");
  const tasks = ["one", "two"].map((word) =>
    asyncio.createTask(putter(word, queue)),
  );
  await asyncio.sleep(1);
  queue.shutdown();
  await asyncio.wait(tasks);
  console.log(queue.getNowait());
}

asyncio.run(main());
