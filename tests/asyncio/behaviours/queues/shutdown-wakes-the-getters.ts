// Rule 38: those who wait for an item that will never come are told.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  try {
    console.log(name, "got", await queue.get());
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log(name, "shut down");
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(1);
  queue.shutdown();
  console.log("shut down");
  await asyncio.wait(tasks);
}

asyncio.run(main());
