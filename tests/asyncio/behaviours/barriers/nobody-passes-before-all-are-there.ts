// Rule 37: wait gives each a number from 0.
import * as asyncio from "asyncio";

async function runner(n: number, barrier: asyncio.Barrier) {
  await asyncio.sleep(n);
  console.log("runner", n, "arrives;", barrier.nWaiting, "wait");
  const number = await barrier.wait();
  console.log(
    "runner",
    n,
    "passes with",
    number,
    `at ${asyncio.getRunningLoop().time().toFixed(1)}`,
  );
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  console.log(barrier.parties);
  await asyncio.gather(...[2, 0, 1].map((n) => runner(n, barrier)));
  console.log(barrier.nWaiting, Number(barrier.broken));
}

asyncio.run(main());
