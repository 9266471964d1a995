// Rule 33: and the one who waits gets it.
import * as asyncio from "asyncio";

async function breaks(lock: asyncio.Lock) {
  using held = await lock.acquire();
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function waits(lock: asyncio.Lock) {
  using held = await lock.acquire();
  return "got it";
}

async function main() {
  const lock = new asyncio.Lock();
  const results = await asyncio.gather(breaks(lock), waits(lock), { returnExceptions: true });
  for (const result of results) console.log(result instanceof Error ? result.message : result);
  console.log(Number(lock.locked()));
}

asyncio.run(main());
