// Rule 33: waiters that were cancelled do not hold the lock up.
import * as asyncio from "asyncio";

async function waiter(lock: asyncio.Lock) {
  {
    using _held = await lock.acquire();
    console.log("never");
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const task = asyncio.createTask(waiter(lock));
  await asyncio.sleep(0);
  task.cancel();
  lock.release();
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  {
    using _held = await lock.acquire();
    console.log("main has it at once");
  }
  await asyncio.sleep(0);
  console.log(Number(task.cancelled()));
}

asyncio.run(main());
