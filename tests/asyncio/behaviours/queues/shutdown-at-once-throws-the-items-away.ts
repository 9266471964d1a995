// Rule 38: they count as done, so that join goes on.
import * as asyncio from "asyncio";

async function joiner(queue: asyncio.Queue<number>) {
  await queue.join();
  console.log("joined");
}

async function main() {
  const queue = new asyncio.Queue<number>();
  for (let n = 0; n < 3; n++) queue.putNowait(n);
  const task = asyncio.createTask(joiner(queue));
  await asyncio.sleep(0);
  queue.shutdown(true);
  console.log(String(queue));
  await asyncio.sleep(0);
  console.log("one turn later");
  await task;
  for (const attempt of [() => queue.getNowait(), () => queue.taskDone()]) {
    try {
      attempt();
    } catch (error) {
      console.log((error as Error).name);
    }
  }
}

asyncio.run(main());
