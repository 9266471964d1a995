// Rule 33: two tasks that ask again and again alternate.
import * as asyncio from "asyncio";

async function work(name: string, lock: asyncio.Lock) {
  for (let n = 0; n < 3; n++) {
    {
      using _held = await lock.acquire();
      console.log(name, n);
      await asyncio.sleep(0);
    }
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(work("a", lock), work("b", lock));
}

asyncio.run(main());
