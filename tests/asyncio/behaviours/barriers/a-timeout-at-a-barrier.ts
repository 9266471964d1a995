// Rules 27 and 37: who gives up leaves the others waiting.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier, patience: number) {
  try {
    console.log(name, await asyncio.waitFor(barrier.wait(), patience));
  } catch (error) {
    console.log(
      name,
      (error as Error).name,
      asyncio.getRunningLoop().time() | 0,
    );
  }
}

async function late(barrier: asyncio.Barrier) {
  await asyncio.sleep(2);
  await party("late", barrier, 9);
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  await asyncio.gather(
    party("a", barrier, 1),
    late(barrier),
    party("b", barrier, 9),
  );
}

asyncio.run(main());
