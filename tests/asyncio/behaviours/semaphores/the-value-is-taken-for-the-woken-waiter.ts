// Rule 34: release leaves nothing behind for others when somebody waits.
import * as asyncio from "asyncio";

async function waiter(semaphore: asyncio.Semaphore) {
  await semaphore.acquire();
  console.log("waiter has it");
}

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  const task = asyncio.createTask(waiter(semaphore));
  await asyncio.sleep(0);
  semaphore.release();
  console.log("locked", Number(semaphore.locked()));
  await task;
  console.log("locked", Number(semaphore.locked()));
  semaphore.release();
  console.log("locked", Number(semaphore.locked()));
}

asyncio.run(main());
