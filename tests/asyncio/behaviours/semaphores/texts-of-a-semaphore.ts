// Rule 34: what a semaphore reads like, but for the address.
import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(2);
  console.log(String(semaphore));
  await semaphore.acquire();
  console.log(String(semaphore));
  const tasks = [1, 2, 3].map(() => asyncio.createTask(semaphore.acquire()));
  await asyncio.sleep(0);
  console.log(String(semaphore));
  semaphore.release();
  console.log(String(semaphore));
  tasks[2]?.cancel();
  await asyncio.sleep(0);
  console.log(String(semaphore));
  for (let n = 0; n < 5; n++) semaphore.release();
  console.log(String(semaphore));
  console.log(String(new asyncio.BoundedSemaphore()));
  console.log(String(new asyncio.BoundedSemaphore(0)));
}

asyncio.run(main());
