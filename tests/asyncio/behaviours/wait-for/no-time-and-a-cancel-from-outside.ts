// While the late task cleans up, the waiter can be cancelled, and leaves it alone.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(9);
  } finally {
    await asyncio.sleep(3);
    console.log("work is clean");
  }
}

async function waiter(task: asyncio.Task<void>) {
  try {
    await asyncio.waitFor(task, 0);
  } catch (error) {
    console.log("waiter", (error as Error).name);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  const waiting = asyncio.createTask(waiter(task));
  await asyncio.sleep(1);
  waiting.cancel();
  await asyncio.wait([waiting]);
  console.log(
    waiting.cancelled() ? "waiter cancelled" : "",
    task.done() ? "" : "task not done",
    task.cancelling(),
  );
  await asyncio.wait([task]);
}

asyncio.run(main());
