// Rule 37: each learns when it came; the last one goes on first.
import * as asyncio from "asyncio";

async function party(name: string, delay: number, barrier: asyncio.Barrier) {
  await asyncio.sleep(delay);
  console.log(name, "arrives");
  const index = await barrier.wait();
  console.log(name, index, "at", asyncio.getRunningLoop().time() | 0);
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  await asyncio.gather(party("a", 2, barrier), party("b", 1, barrier), party("c", 3, barrier));
}

asyncio.run(main());
