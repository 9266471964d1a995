// When is a cancel from outside too late for a wait that is ending?
import * as asyncio from "asyncio";

async function inner(future: asyncio.Future<string>) {
  const value = await future;
  console.log("inner has", value);
  return value;
}

async function outer(future: asyncio.Future<string>) {
  const value = await asyncio.waitFor(asyncio.createTask(inner(future)), 5);
  console.log("outer has", value);
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
