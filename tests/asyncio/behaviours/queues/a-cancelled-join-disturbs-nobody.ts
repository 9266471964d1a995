// Rule 38: the other one still joins.
import * as asyncio from "asyncio";

async function joiner(name: string, queue: asyncio.Queue<number>) {
  try {
    await queue.join();
    console.log(name, "joined");
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const queue = new asyncio.Queue<number>();
  queue.putNowait(1);
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(joiner(name, queue)),
  );
  await asyncio.sleep(0);
  tasks[0]?.cancel();
  queue.taskDone();
  tasks[1]?.cancel();
  await asyncio.gather(...tasks);
}

asyncio.run(main());
