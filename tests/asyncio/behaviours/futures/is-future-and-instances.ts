// A task is a future; a coroutine is not.
import * as asyncio from "asyncio";

async function work() {
  return 1;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const coroutine = work();
  const task = asyncio.createTask(coroutine);
  const future: asyncio.Future<number> = loop.createFuture();
  console.log(
    Number(asyncio.isFuture(future)),
    Number(asyncio.isFuture(task)),
    Number(asyncio.isFuture(coroutine)),
  );
  console.log(
    Number(task instanceof asyncio.Future),
    Number(future instanceof asyncio.Task),
  );
  console.log(
    Number(asyncio.isCoroutine(coroutine)),
    Number(asyncio.isCoroutine(task)),
  );
  await task;
}

asyncio.run(main());
