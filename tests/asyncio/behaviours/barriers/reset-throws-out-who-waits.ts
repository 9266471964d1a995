// Rule 37: and the barrier fills anew.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name, (error as Error).message);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const first = ["a", "b"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  await asyncio.sleep(1);
  await barrier.reset();
  console.log("reset", barrier.nWaiting, Number(barrier.broken));
  await asyncio.gather(...first);
  await asyncio.gather(...["c", "d", "e"].map((name) => party(name, barrier)));
}

asyncio.run(main());
