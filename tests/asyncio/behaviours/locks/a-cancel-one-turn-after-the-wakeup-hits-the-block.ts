// Rule 33: by then the waiter has the lock; leaving the block releases it.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  using held = await lock.acquire();
  console.log(name, "has it");
  await asyncio.sleep(10);
  console.log(name, "never");
}

async function last(lock: asyncio.Lock) {
  using held = await lock.acquire();
  console.log("last has it at", asyncio.getRunningLoop().time() | 0);
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const a = asyncio.createTask(waiter("a", lock));
  const b = asyncio.createTask(last(lock));
  await asyncio.sleep(0);
  lock.release();
  await asyncio.sleep(0);
  a.cancel();
  await asyncio.wait([a, b]);
  console.log(Number(a.cancelled()), Number(lock.locked()));
}

asyncio.run(main());
