// Rule 33: nobody else gets a turn when the lock is free.
import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  {
    using _held = await lock.acquire();
    console.log("locked", Number(lock.locked()));
  }
  console.log("released", Number(lock.locked()));
  await asyncio.sleep(0);
}

asyncio.run(main());
