// Rule 37: those who wait are told that it is broken; after it, the barrier is as new.
import * as asyncio from "asyncio";

async function runner(name: string, barrier: asyncio.Barrier) {
  try {
    await barrier.wait();
    console.log(name, "passes");
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) throw error;
    console.log(name, "broken");
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const waiting = ["a", "b"].map((name) =>
    asyncio.createTask(runner(name, barrier)),
  );
  await asyncio.sleep(1);
  await barrier.reset();
  await asyncio.wait(waiting);
  console.log("broken:", Number(barrier.broken));
  await asyncio.gather(...["c", "d", "e"].map((name) => runner(name, barrier)));
}

asyncio.run(main());
