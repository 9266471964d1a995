// Rule 37: a round that was complete is broken for those who have not left yet.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name, (error as Error).message);
  }
}

async function resets(barrier: asyncio.Barrier) {
  await barrier.reset();
  console.log("reset");
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  tasks.push(asyncio.createTask(resets(barrier)));
  await asyncio.gather(...tasks);
  console.log(Number(barrier.broken), barrier.nWaiting);
}

asyncio.run(main());
