// Rule 37: a barrier serves one round after the other; latecomers wait for the next one.
import * as asyncio from "asyncio";

async function runner(name: string, barrier: asyncio.Barrier) {
  for (let lap = 0; lap < 3; lap++) {
    await barrier.wait();
    console.log(name, "lap", lap);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  await asyncio.gather(
    ...["a", "b", "c", "d"].map((name) => runner(name, barrier)),
  );
}

asyncio.run(main());
