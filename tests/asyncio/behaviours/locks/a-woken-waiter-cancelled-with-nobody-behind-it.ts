// Rule 33: the lock stays free, and the next one gets it at once.
import * as asyncio from "asyncio";

async function waiter(lock: asyncio.Lock) {
  await lock.acquire();
  console.log("never");
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const task = asyncio.createTask(waiter(lock));
  await asyncio.sleep(0);
  lock.release();
  task.cancel();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), Number(lock.locked()));
  await lock.acquire();
  console.log("main again");
}

asyncio.run(main());
