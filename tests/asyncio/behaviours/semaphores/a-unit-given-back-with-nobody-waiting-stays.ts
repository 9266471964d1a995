// Rule 34: the only waiter was woken and cancelled.
import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const task = asyncio.createTask(semaphore.acquire());
  await asyncio.sleep(0);
  semaphore.release();
  console.log("locked", Number(semaphore.locked()));
  task.cancel();
  console.log("locked", Number(semaphore.locked()));
  await asyncio.sleep(0);
  console.log("locked", Number(semaphore.locked()));
  await semaphore.acquire();
  console.log("main has it");
}

asyncio.run(main());
