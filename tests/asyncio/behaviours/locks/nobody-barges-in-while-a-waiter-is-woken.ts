// Rule 33: whoever releases and asks again stands behind those who wait.
import * as asyncio from "asyncio";

async function worker(name: string, lock: asyncio.Lock) {
  for (let n = 0; n < 3; n++) {
    await lock.acquire();
    console.log(name, n);
    lock.release();
  }
}

async function holder(lock: asyncio.Lock) {
  await lock.acquire();
  await asyncio.sleep(1);
  console.log("released");
  lock.release();
  await lock.acquire();
  console.log("holder again");
  lock.release();
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(holder(lock), worker("a", lock), worker("b", lock));
}

asyncio.run(main());
