// Rule 37: a barrier is ready for the next round by itself.
import * as asyncio from "asyncio";

async function party(name: string, pace: number, barrier: asyncio.Barrier) {
  for (let round = 1; round <= 3; round++) {
    await asyncio.sleep(pace);
    const index = await barrier.wait();
    console.log(
      "round",
      round,
      name,
      index,
      asyncio.getRunningLoop().time() | 0,
    );
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  await asyncio.gather(
    party("quick", 1, barrier),
    party("slow", 3, barrier),
    party("hasty", 0, barrier),
  );
}

asyncio.run(main());
