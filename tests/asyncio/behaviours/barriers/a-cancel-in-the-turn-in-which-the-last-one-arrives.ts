// Rule 37: the round is complete; the cancelled one leaves it with its error.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const a = asyncio.createTask(party("a", barrier));
  const b = asyncio.createTask(party("b", barrier));
  await asyncio.sleep(0);
  const c = asyncio.createTask(party("c", barrier));
  await asyncio.sleep(0);
  a.cancel();
  await asyncio.gather(a, b, c);
  console.log(String(barrier));
  await asyncio.gather(...["d", "e", "f"].map((name) => party(name, barrier)));
}

asyncio.run(main());
