// Rules 9 and 10: from setResult to the task that waits, it is one turn.
import * as asyncio from "asyncio";

async function waiter(name: string, future: asyncio.Future<number>) {
  console.log(name, "waits");
  console.log(name, "got", await future);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future: asyncio.Future<number> = loop.createFuture();
  const one = asyncio.createTask(waiter("one", future));
  const two = asyncio.createTask(waiter("two", future));
  await asyncio.sleep(0);
  loop.callSoon(console.log, "scheduled before");
  future.setResult(7);
  loop.callSoon(console.log, "scheduled after");
  await asyncio.sleep(0);
  console.log("one turn later");
  await one;
  await two;
}

asyncio.run(main());
