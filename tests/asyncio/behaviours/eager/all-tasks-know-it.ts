// An eager task is among allTasks from the moment it waits; one that is done never was.
import * as asyncio from "asyncio";

async function work(wait: boolean) {
  console.log("inside:", asyncio.allTasks().size);
  if (wait) {
    await asyncio.sleep(1);
  }
}

async function main() {
  const one = asyncio.createTask(work(false), { eagerStart: true });
  console.log("after one that is done:", asyncio.allTasks().size);
  const two = asyncio.createTask(work(true), { eagerStart: true });
  console.log("after one that waits:", asyncio.allTasks().size);
  await two;
  console.log(asyncio.allTasks().size, Number(one.done()));
}

asyncio.run(main());
