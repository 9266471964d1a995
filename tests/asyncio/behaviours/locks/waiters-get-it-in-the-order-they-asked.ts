// Rule 33: first in, first out, one turn after each release.
import * as asyncio from "asyncio";

async function worker(name: string, lock: asyncio.Lock) {
  console.log(name, "asks");
  using held = await lock.acquire();
  console.log(name, "has it");
  await asyncio.sleep(0);
  console.log(name, "leaves");
}

async function ticker() {
  for (let n = 1; n <= 8; n++) {
    console.log("turn", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(
    ticker(),
    worker("a", lock),
    worker("b", lock),
    worker("c", lock),
  );
}

asyncio.run(main());
