// ensureFuture makes a task of a coroutine and gives a future back as it is.
import * as asyncio from "asyncio";

async function work() {
  console.log("work");
  return 1;
}

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  console.log(Number(asyncio.ensureFuture(future) === future));
  const task = asyncio.ensureFuture(work());
  console.log("a task of it:", Number(task instanceof asyncio.Task));
  console.log(await task);
}

asyncio.run(main());
