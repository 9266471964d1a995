// Rule 37: it goes on filling.
import * as asyncio from "asyncio";

async function party(barrier: asyncio.Barrier) {
  return await barrier.wait();
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  await barrier.reset();
  await barrier.reset();
  console.log((await asyncio.gather(party(barrier), party(barrier))).join(" "));
}

asyncio.run(main());
