// Rule 33: release wakes the waiter, which takes the lock at its own turn.
import * as asyncio from "asyncio";

async function waiter(lock: asyncio.Lock) {
  await lock.acquire();
  console.log("waiter has it");
  lock.release();
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const task = asyncio.createTask(waiter(lock));
  await asyncio.sleep(0);
  lock.release();
  console.log("locked", Number(lock.locked()));
  await asyncio.sleep(0);
  console.log("locked", Number(lock.locked()));
  await task;
}

asyncio.run(main());
