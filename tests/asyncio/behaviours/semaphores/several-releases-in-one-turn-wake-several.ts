// Rule 34: each wakes the next one who was not woken yet.
import * as asyncio from "asyncio";

async function waiter(name: string, semaphore: asyncio.Semaphore) {
  await semaphore.acquire();
  console.log(name, "has it");
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const tasks = ["a", "b", "c", "d"].map((name) =>
    asyncio.createTask(waiter(name, semaphore)),
  );
  await asyncio.sleep(0);
  tasks[1]?.cancel();
  for (let n = 0; n < 3; n++) semaphore.release();
  await asyncio.sleep(0);
  console.log("one turn later", Number(semaphore.locked()));
  await asyncio.wait(tasks);
  semaphore.release();
  console.log(Number(semaphore.locked()));
}

asyncio.run(main());
