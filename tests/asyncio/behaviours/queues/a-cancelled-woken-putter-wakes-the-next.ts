// Rule 38: the free place is for whoever waits behind it.
import * as asyncio from "asyncio";

async function putter(item: string, queue: asyncio.Queue<string>) {
  try {
    await queue.put(item);
    console.log("put", item);
  } catch (error) {
    console.log(item, (error as Error).name);
    throw error;
  }
}

async function main() {
  const queue = new asyncio.Queue<string>(1);
  queue.putNowait("first");
  const tasks = ["a", "b", "c"].map((item) =>
    asyncio.createTask(putter(item, queue)),
  );
  await asyncio.sleep(0);
  console.log("got", queue.getNowait());
  tasks[0]?.cancel();
  await asyncio.sleep(1);
  console.log(String(queue));
  tasks[2]?.cancel();
  console.log("got", await queue.get());
  await asyncio.wait(tasks);
  console.log(String(queue));
}

asyncio.run(main());
