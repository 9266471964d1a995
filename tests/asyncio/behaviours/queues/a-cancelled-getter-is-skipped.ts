// Rule 38: cancelled before the item comes, in the same turn and one turn before.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<number>) {
  console.log(name, await queue.get());
}

async function main() {
  const queue = new asyncio.Queue<number>();
  const tasks = ["a", "b", "c", "d"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(0);
  tasks[0]?.cancel();
  await asyncio.sleep(0);
  console.log(String(queue));
  tasks[1]?.cancel();
  queue.putNowait(1);
  console.log(String(queue));
  await asyncio.sleep(0);
  console.log(String(queue));
  queue.putNowait(2);
  await asyncio.wait(tasks);
}

asyncio.run(main());
