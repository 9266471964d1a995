// Rule 37: who had passed the barrier has still to leave it.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name, (error as Error).message);
  }
}

async function aborts(barrier: asyncio.Barrier) {
  await barrier.abort();
  console.log("aborted");
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  tasks.push(
    asyncio.createTask(aborts(barrier)),
    asyncio.createTask(party("d", barrier)),
  );
  await asyncio.gather(...tasks);
  console.log(Number(barrier.broken), barrier.nWaiting);
}

asyncio.run(main());
