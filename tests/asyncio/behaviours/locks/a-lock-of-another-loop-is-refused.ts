// Rule 33: the first who waits binds the lock to the loop.
import * as asyncio from "asyncio";

const lock = new asyncio.Lock();

async function wait() {
  await lock.acquire();
  const task = asyncio.createTask(lock.acquire());
  await asyncio.sleep(0);
  lock.release();
  await task;
  lock.release();
  console.log("fine");
}

async function main() {
  try {
    await wait();
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

await asyncio.run(main());
await asyncio.run(main());
