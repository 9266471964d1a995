// Rule 38: not until the queue is empty, but until the work is done.
import * as asyncio from "asyncio";

async function worker(name: string, queue: asyncio.Queue<number>) {
  for (;;) {
    const seconds = await queue.get();
    await asyncio.sleep(seconds);
    console.log(
      name,
      "did",
      seconds,
      "at",
      asyncio.getRunningLoop().time() | 0,
    );
    queue.taskDone();
  }
}

async function joiner(name: string, queue: asyncio.Queue<number>) {
  await queue.join();
  console.log(name, "joined at", asyncio.getRunningLoop().time() | 0);
}

async function main() {
  const queue = new asyncio.Queue<number>();
  for (const seconds of [3, 1, 2, 2]) queue.putNowait(seconds);
  const workers = ["x", "y"].map((name) =>
    asyncio.createTask(worker(name, queue)),
  );
  await asyncio.gather(joiner("first", queue), joiner("second", queue));
  for (const task of workers) task.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
  await queue.join();
  console.log("joining again takes no turn");
}

asyncio.run(main());
