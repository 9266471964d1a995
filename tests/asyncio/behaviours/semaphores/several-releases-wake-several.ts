// Rule 34: each release wakes one, in order.
import * as asyncio from "asyncio";

async function waiter(n: number, semaphore: asyncio.Semaphore) {
  await semaphore.acquire();
  console.log("in", n);
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const tasks = Array.from({ length: 4 }, (_, n) =>
    asyncio.createTask(waiter(n, semaphore)),
  );
  await asyncio.sleep(0);
  semaphore.release();
  semaphore.release();
  await asyncio.sleep(1);
  console.log("two more");
  semaphore.release();
  semaphore.release();
  await asyncio.wait(tasks);
}

asyncio.run(main());
