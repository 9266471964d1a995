// Rule 37: it does not count any more.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name, barrier.nWaiting);
    throw error;
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const a = asyncio.createTask(party("a", barrier));
  await asyncio.sleep(0);
  console.log("waiting", barrier.nWaiting);
  a.cancel();
  await asyncio.wait([a]);
  console.log("waiting", barrier.nWaiting);
  await asyncio.gather(party("b", barrier), party("c", barrier));
}

asyncio.run(main());
