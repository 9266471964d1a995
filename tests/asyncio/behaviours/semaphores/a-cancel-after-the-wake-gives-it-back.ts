// Rule 34: the value taken in advance is not lost.
import * as asyncio from "asyncio";

async function waiter(name: string, semaphore: asyncio.Semaphore) {
  {
    using _held = await semaphore.acquire();
    console.log(name, "is in");
  }
}

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  const one = asyncio.createTask(waiter("one", semaphore));
  const two = asyncio.createTask(waiter("two", semaphore));
  await asyncio.sleep(0);
  semaphore.release();
  one.cancel();
  await asyncio.wait([one, two]);
  console.log(Number(semaphore.locked()));
}

asyncio.run(main());
