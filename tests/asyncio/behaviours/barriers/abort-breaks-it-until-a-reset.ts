// Rule 37: who waits and who comes is thrown out.
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
  const waiting = ["a", "b"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  await asyncio.sleep(1);
  await barrier.abort();
  console.log("broken", Number(barrier.broken), barrier.nWaiting);
  await asyncio.gather(...waiting);
  await party("c", barrier);
  await barrier.reset();
  console.log("broken", Number(barrier.broken));
  await asyncio.gather(...["d", "e", "f"].map((name) => party(name, barrier)));
}

asyncio.run(main());
