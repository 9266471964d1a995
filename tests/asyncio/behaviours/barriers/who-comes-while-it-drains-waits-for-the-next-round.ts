// Rule 37: two rounds with five tasks at a barrier for two; one is left over.
import * as asyncio from "asyncio";

async function party(name: string, barrier: asyncio.Barrier) {
  console.log(name, "arrives");
  console.log(name, await barrier.wait());
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const tasks = ["a", "b", "c", "d", "e"].map((name) =>
    asyncio.createTask(party(name, barrier)),
  );
  await asyncio.sleep(1);
  console.log(
    "waiting",
    barrier.nWaiting,
    tasks.map((task) => Number(task.done())).join(" "),
  );
  tasks[4]?.cancel();
  await asyncio.wait(tasks);
  console.log("waiting", barrier.nWaiting);
}

asyncio.run(main());
