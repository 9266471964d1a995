// Rule 33: it passes the wake-up on.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  try {
    {
      using _held = await lock.acquire();
      console.log(name, "has it");
    }
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(name, "cancelled");
    throw error;
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const one = asyncio.createTask(waiter("one", lock));
  const two = asyncio.createTask(waiter("two", lock));
  await asyncio.sleep(0);
  lock.release();
  one.cancel();
  await asyncio.wait([one, two]);
  console.log(Number(lock.locked()));
}

asyncio.run(main());
