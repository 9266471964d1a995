// Rules 31 and 34: who gives up takes no unit with it.
import * as asyncio from "asyncio";

async function impatient(semaphore: asyncio.Semaphore) {
  try {
    await using limit = asyncio.timeout(1);
    await semaphore.acquire();
    console.log("never");
  } catch (error) {
    console.log("impatient", (error as Error).name);
  }
}

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  {
    using held = await semaphore.acquire();
    const task = asyncio.createTask(impatient(semaphore));
    await asyncio.sleep(2);
    await task;
  }
  console.log("locked", Number(semaphore.locked()));
}

asyncio.run(main());
