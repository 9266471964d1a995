// Rule 28: wait does not own the tasks.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(3);
  console.log("work goes on");
}

async function waiter(tasks: asyncio.Task<void>[]) {
  await asyncio.wait(tasks);
}

async function main() {
  const tasks = [asyncio.createTask(work())];
  const waiting = asyncio.createTask(waiter(tasks));
  await asyncio.sleep(1);
  waiting.cancel();
  try {
    await waiting;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("waiter cancelled");
  }
  await tasks[0]!;
}

asyncio.run(main());
