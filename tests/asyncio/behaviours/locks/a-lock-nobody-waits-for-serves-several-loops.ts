// Rule 33: taking a free lock binds it to no loop.
import * as asyncio from "asyncio";

const lock = new asyncio.Lock();

async function main() {
  using held = await lock.acquire();
  await asyncio.sleep(1);
  console.log("locked", Number(lock.locked()));
}

await asyncio.run(main());
await asyncio.run(main());
console.log("locked", Number(lock.locked()));
