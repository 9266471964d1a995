// Rule 38: the item is still there for it.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  try {
    console.log(name, await queue.get());
  } catch (error) {
    console.log(name, (error as Error).name);
    throw error;
  }
}

async function ticker() {
  for (let n = 1; n <= 4; n++) {
    console.log("turn", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(0);
  tasks.push(asyncio.createTask(ticker()));
  queue.putNowait("item");
  tasks[0]?.cancel();
  await asyncio.wait(tasks);
  console.log(queue.qsize());
}

asyncio.run(main());
