// Rule 34: the unit that was given back counts, so one more release is too many.
import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.BoundedSemaphore(1);
  await semaphore.acquire();
  const task = asyncio.createTask(semaphore.acquire());
  await asyncio.sleep(0);
  semaphore.release();
  task.cancel();
  await asyncio.wait([task]);
  try {
    semaphore.release();
  } catch (error) {
    console.log((error as Error).message);
  }
  console.log(Number(semaphore.locked()));
}

asyncio.run(main());
