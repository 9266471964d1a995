// The wait for the next one is cancelled, the tasks are not, and nothing is lost.
import * as asyncio from "asyncio";

async function taker(next: Promise<string>) {
  return await next;
}

async function main() {
  const [first, second] = [
    ...asyncio.asCompleted([
      asyncio.sleep(2, "two"),
      asyncio.sleep(3, "three"),
    ]),
  ];
  const task = asyncio.createTask(taker(first as Promise<string>));
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log(task.cancelled() ? "cancelled" : "not cancelled");
  console.log(await second, asyncio.getRunningLoop().time().toFixed(1));
}

asyncio.run(main());
