// Rule 33: having swallowed the cancel, it has lost its place.
import * as asyncio from "asyncio";

async function stubborn(lock: asyncio.Lock) {
  try {
    await lock.acquire();
  } catch (error) {
    console.log("stubborn", (error as Error).name);
    await lock.acquire();
  }
  console.log("stubborn has it");
  lock.release();
}

async function waiter(lock: asyncio.Lock) {
  using held = await lock.acquire();
  console.log("waiter has it");
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const a = asyncio.createTask(stubborn(lock));
  const b = asyncio.createTask(waiter(lock));
  await asyncio.sleep(0);
  a.cancel();
  await asyncio.sleep(0);
  lock.release();
  await asyncio.gather(a, b);
  console.log(a.cancelling());
}

asyncio.run(main());
