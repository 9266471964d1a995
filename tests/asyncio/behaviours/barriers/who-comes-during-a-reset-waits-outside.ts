// Rule 37: it belongs to the next round.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  await asyncio.sleep(0);
  await barrier.reset();
  tasks.push(
    ...["c", "d", "e"].map((name) => asyncio.createTask(party(name, barrier))),
  );
  await asyncio.gather(...tasks);
  console.log(barrier.nWaiting);
}

asyncio.run(main());
