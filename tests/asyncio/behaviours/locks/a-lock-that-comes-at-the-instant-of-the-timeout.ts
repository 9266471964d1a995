// Rules 27 and 33: the timeout was set first, so it wins; the lock must not be lost.
import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  asyncio.getRunningLoop().callLater(1, () => lock.release());
  try {
    await asyncio.waitFor(lock.acquire(), 1);
    console.log("got it");
  } catch (error) {
    console.log((error as Error).name);
  }
  console.log("locked", Number(lock.locked()));
  const task = asyncio.createTask(lock.acquire());
  await asyncio.sleep(0);
  console.log(Number(task.done()), Number(lock.locked()));
}

asyncio.run(main());
