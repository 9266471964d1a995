// Rule 33: a lock has a state and no owner.
import * as asyncio from "asyncio";

async function janitor(lock: asyncio.Lock) {
  await asyncio.sleep(1);
  lock.release();
  console.log("janitor opened it");
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const task = asyncio.createTask(janitor(lock));
  await lock.acquire();
  console.log("main has it a second time");
  await task;
}

asyncio.run(main());
