// Rule 34: locked means that acquiring would wait.
import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(2);
  console.log(Number(semaphore.locked()));
  await semaphore.acquire();
  console.log(Number(semaphore.locked()));
  await semaphore.acquire();
  console.log(Number(semaphore.locked()));
  semaphore.release();
  console.log(Number(semaphore.locked()));
}

asyncio.run(main());
