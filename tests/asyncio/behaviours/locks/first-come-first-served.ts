// Rule 33: the lock goes from hand to hand in the order in which it was asked for.
import * as asyncio from "asyncio";

const lock = new asyncio.Lock();

async function work(name: string) {
  console.log(name, "asks");
  {
    using _held = await lock.acquire();
    console.log(name, "has it");
    await asyncio.sleep(1);
  }
  console.log(name, "gave it back");
}

async function main() {
  await asyncio.gather(work("a"), work("b"), work("c"));
  console.log(`at ${asyncio.getRunningLoop().time().toFixed(1)}`);
}

asyncio.run(main());
