// Rule 37: it had not been counted yet.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const tasks = ["a", "b", "c", "d", "e"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  await asyncio.sleep(0);
  tasks[2]?.cancel();
  await asyncio.gather(...tasks);
  console.log(barrier.nWaiting);
}

asyncio.run(main());
