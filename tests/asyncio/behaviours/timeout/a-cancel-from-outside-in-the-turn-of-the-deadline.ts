// Both cancels count, so the one from outside gets out, whichever came first.
import * as asyncio from "asyncio";

async function limited(limit: asyncio.Timeout) {
  try {
    await using _ = limit;
    await asyncio.sleep(10);
  } catch (error) {
    console.log(
      (error as Error).name,
      limit.expired() ? "expired" : "not expired",
      asyncio.currentTask()?.cancelling(),
    );
    throw error;
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const order of ["cancel first", "deadline first"]) {
    console.log(order);
    const deadline = loop.time() + 1;
    let task: asyncio.Task<void> | null = null;
    if (order === "cancel first")
      loop.callAt(deadline, () => task?.cancel("outside"));
    task = asyncio.createTask(limited(asyncio.timeoutAt(deadline)));
    await asyncio.sleep(0);
    if (order === "deadline first")
      loop.callAt(deadline, () => task?.cancel("outside"));
    await asyncio.wait([task]);
    console.log(task.cancelled() ? "cancelled" : "not cancelled");
  }
}

asyncio.run(main());
