// The wait is cancelled as long as its waiter has not run again, whatever is done.
import * as asyncio from "asyncio";

async function waiter(future: asyncio.Future<void>) {
  const [done] = await asyncio.wait([future]);
  console.log("waited for", done.size);
  await asyncio.sleep(0);
}

async function main() {
  for (let turns = 0; turns < 4; turns++) {
    const future = asyncio.getRunningLoop().createFuture<void>();
    const task = asyncio.createTask(waiter(future));
    await asyncio.sleep(1);
    future.setResult();
    for (let turn = 0; turn < turns; turn++) await asyncio.sleep(0);
    task.cancel();
    await asyncio.wait([task]);
    console.log(
      turns,
      "turns:",
      task.cancelled() ? "cancelled" : "not cancelled",
      future.cancelled() ? "too" : "not it",
    );
  }
}

asyncio.run(main());
