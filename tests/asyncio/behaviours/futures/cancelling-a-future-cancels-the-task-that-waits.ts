// A task that waits for a cancelled future gets a CancelledError, though nobody cancelled the task.
import * as asyncio from "asyncio";

async function waiter(future: asyncio.Future<number>) {
  try {
    await future;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(
      "cancelled:",
      error.message,
      "- requests:",
      asyncio.currentTask()!.cancelling(),
    );
    throw error;
  }
}

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  const task = asyncio.createTask(waiter(future));
  await asyncio.sleep(0);
  future.cancel("the future was");
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log(Number(task.done()), Number(task.cancelled()));
}

asyncio.run(main());
