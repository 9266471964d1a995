// Rule 34: a Semaphore grows; a BoundedSemaphore refuses.
import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  semaphore.release();
  await semaphore.acquire();
  await semaphore.acquire();
  console.log(Number(semaphore.locked()));
  const bounded = new asyncio.BoundedSemaphore(1);
  await bounded.acquire();
  bounded.release();
  try {
    bounded.release();
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
  try {
    new asyncio.Semaphore(-1);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
