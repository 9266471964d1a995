// Rule 33: a waiter is cancelled in the very turn in which it was woken.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  try {
    await lock.acquire();
  } catch (error) {
    console.log(name, (error as Error).name, Number(lock.locked()));
    throw error;
  }
  console.log(name, "has it");
  lock.release();
}

async function ticker() {
  for (let n = 1; n <= 4; n++) {
    console.log("turn", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const a = asyncio.createTask(waiter("a", lock));
  const b = asyncio.createTask(waiter("b", lock));
  await asyncio.sleep(0);
  const clock = asyncio.createTask(ticker());
  lock.release();
  a.cancel();
  await asyncio.wait([a, b, clock]);
  console.log(Number(a.cancelled()), Number(lock.locked()));
}

asyncio.run(main());
