// Rule 38: a woken getter looks again, and waits on if somebody was quicker.
import * as asyncio from "asyncio";

async function getter(queue: asyncio.Queue<string>) {
  console.log("getter got", await queue.get());
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  const task = asyncio.createTask(getter(queue));
  await asyncio.sleep(0);
  queue.putNowait("first");
  console.log("main takes", queue.getNowait());
  await asyncio.sleep(1);
  console.log("getter is done:", Number(task.done()));
  queue.putNowait("second");
  await task;
}

asyncio.run(main());
