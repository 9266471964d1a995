// Rule 33: a released lock belongs to the one who waits, even before it runs.
import * as asyncio from "asyncio";

async function waiter(lock: asyncio.Lock) {
  {
    using _held = await lock.acquire();
    console.log("waiter has it");
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const task = asyncio.createTask(waiter(lock));
  await asyncio.sleep(0);
  lock.release();
  console.log("released", Number(lock.locked()));
  {
    using _held = await lock.acquire();
    console.log("main has it again");
  }
  await task;
}

asyncio.run(main());
