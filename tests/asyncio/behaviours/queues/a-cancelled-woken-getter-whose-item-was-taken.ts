// Rule 38: there is nothing to wake the next one for.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  try {
    console.log(name, await queue.get());
  } catch (error) {
    console.log(name, (error as Error).name);
    throw error;
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(0);
  queue.putNowait("first");
  tasks[0]?.cancel();
  console.log("main", queue.getNowait());
  await asyncio.sleep(1);
  console.log(String(queue));
  queue.putNowait("second");
  await asyncio.wait(tasks);
}

asyncio.run(main());
