// The cancel comes in one of the turns in which the parent is already on its way out.
import * as asyncio from "asyncio";

async function child(future: asyncio.Future<void>) {
  await future;
}

async function parent(future: asyncio.Future<void>) {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(child(future));
  }
  console.log("left the block", asyncio.currentTask()?.cancelling());
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
