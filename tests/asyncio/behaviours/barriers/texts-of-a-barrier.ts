// Rule 37: what a barrier reads like in each state, but for the address.
import * as asyncio from "asyncio";

async function party(barrier: asyncio.Barrier) {
  try {
    await barrier.wait();
    console.log(String(barrier));
  } catch {
    console.log("thrown out", String(barrier));
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  console.log(String(barrier));
  const a = asyncio.createTask(party(barrier));
  await asyncio.sleep(0);
  console.log(String(barrier));
  const b = asyncio.createTask(party(barrier));
  await asyncio.sleep(0);
  console.log(String(barrier));
  await asyncio.gather(a, b);
  const c = asyncio.createTask(party(barrier));
  await asyncio.sleep(0);
  await barrier.reset();
  console.log(String(barrier));
  await c;
  await barrier.abort();
  console.log(String(barrier));
}

asyncio.run(main());
