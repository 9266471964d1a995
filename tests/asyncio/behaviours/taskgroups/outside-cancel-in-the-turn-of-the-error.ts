// Whichever is first in the turn, both come out.
import * as asyncio from "asyncio";

async function fail(future: asyncio.Future<void>) {
  await future;
  throw new asyncio.ValueError("child");
}

async function parent(future: asyncio.Future<void>) {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail(future));
    await asyncio.sleep(9);
  } catch (error) {
    console.log((error as Error).name, asyncio.currentTask()?.cancelling());
    if (error instanceof asyncio.CancelledError) throw error;
  }
  await asyncio.sleep(0);
  console.log("no cancel any more");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  for (let turns = 0; turns < 5; turns++) {
    const future = loop.createFuture<void>();
    const task = asyncio.createTask(parent(future));
    await asyncio.sleep(1);
    future.setResult();
    for (let turn = 0; turn < turns; turn++) await asyncio.sleep(0);
    task.cancel();
    await asyncio.wait([task]);
    console.log(
      turns,
      "turns:",
      task.cancelled() ? "cancelled" : "not cancelled",
    );
  }
}

asyncio.run(main());
