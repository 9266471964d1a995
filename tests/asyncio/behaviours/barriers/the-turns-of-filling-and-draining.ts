// Rule 37: the parties leave one after the other, a turn each.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  console.log(name, "arrives");
  console.log(name, await barrier.wait(), barrier.nWaiting);
}

async function ticker(barrier: asyncio.Barrier) {
  for (let n = 1; n <= 8; n++) {
    console.log("turn", n, "waiting", barrier.nWaiting);
    await asyncio.sleep(0);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const clock = asyncio.createTask(ticker(barrier));
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  await asyncio.gather(clock, ...tasks);
}

asyncio.run(main());
