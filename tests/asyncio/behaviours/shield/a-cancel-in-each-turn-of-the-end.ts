// The inner task ends, and in one of the turns until the waiter knows it, the waiter is cancelled.
import * as asyncio from "asyncio";

async function inner(future: asyncio.Future<string>) {
  return await future;
}

async function outer(future: asyncio.Future<string>) {
  console.log("got", await asyncio.shield(inner(future)));
  await asyncio.sleep(0);
  console.log("no cancel any more");
}

async function main() {
  for (let turns = 0; turns < 5; turns++) {
    const future = asyncio.getRunningLoop().createFuture<string>();
    const task = asyncio.createTask(outer(future));
    await asyncio.sleep(1);
    future.setResult("value");
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
