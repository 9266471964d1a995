// Rule 33: of two waiters one is cancelled; the other one still comes first.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  try {
    await lock.acquire();
    console.log(name, "has it");
    lock.release();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(name, "cancelled");
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const a = asyncio.createTask(waiter("a", lock));
  const b = asyncio.createTask(waiter("b", lock));
  await asyncio.sleep(0);
  a.cancel();
  lock.release();
  await lock.acquire();
  console.log("main again");
  lock.release();
  await asyncio.gather(a, b);
}

asyncio.run(main());
