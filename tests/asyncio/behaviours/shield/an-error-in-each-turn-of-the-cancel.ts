// The inner task fails while the cancel of its waiter is on its way: the error is raised there, or only the task knows it.
import * as asyncio from "asyncio";

async function inner(future: asyncio.Future<string>) {
  await future;
  throw new asyncio.ValueError("inner");
}

async function outer(task: asyncio.Task<void>) {
  try {
    await asyncio.shield(task);
  } catch (error) {
    console.log("outer", (error as Error).name);
    throw error;
  }
}

async function main() {
  asyncio.getRunningLoop().setExceptionHandler((_loop, context) => {
    console.log(context.message);
  });
  for (let turns = 0; turns < 5; turns++) {
    const future = asyncio.getRunningLoop().createFuture<string>();
    const shielded = asyncio.createTask(inner(future));
    const task = asyncio.createTask(outer(shielded));
    await asyncio.sleep(1);
    future.setResult("value");
    for (let turn = 0; turn < turns; turn++) await asyncio.sleep(0);
    task.cancel();
    await asyncio.wait([task]);
    console.log(
      turns,
      "turns:",
      task.cancelled() ? "cancelled" : (task.exception() as Error).name,
    );
    await asyncio.sleep(1);
    console.log((shielded.exception() as Error).name);
  }
}

asyncio.run(main());
