// Rule 37: an aborted barrier stays broken until it is reset.
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
  const barrier = new asyncio.Barrier(2);
  const waiting = asyncio.createTask(runner("a", barrier));
  await asyncio.sleep(1);
  await barrier.abort();
  await waiting;
  console.log("broken:", Number(barrier.broken));
  await runner("b", barrier);
  await barrier.reset();
  await asyncio.gather(runner("c", barrier), runner("d", barrier));
}

asyncio.run(main());
