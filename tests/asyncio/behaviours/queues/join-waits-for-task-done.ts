// Rule 38: join waits until each item was reported done.
import * as asyncio from "asyncio";

async function worker(queue: asyncio.Queue<string>) {
  while (true) {
    const item = await queue.get();
    await asyncio.sleep(1);
    console.log("finished", item);
    queue.taskDone();
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  for (let n = 0; n < 4; n++) {
    queue.putNowait(`item ${n}`);
  }
  const workers = Array.from({ length: 2 }, (_, n) =>
    asyncio.createTask(worker(queue)),
  );
  await queue.join();
  console.log(`joined at ${asyncio.getRunningLoop().time().toFixed(1)}`);
  for (const one of workers) {
    one.cancel();
  }
}

asyncio.run(main());
