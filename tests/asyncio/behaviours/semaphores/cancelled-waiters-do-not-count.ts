// Rule 34: with only cancelled ones in line, a unit can be taken at once.
import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const tasks = [1, 2].map(() => asyncio.createTask(semaphore.acquire()));
  await asyncio.sleep(0);
  for (const task of tasks) task.cancel();
  semaphore.release();
  console.log("locked", Number(semaphore.locked()));
  await semaphore.acquire();
  console.log("main has it");
  await asyncio.wait(tasks);
  console.log("locked", Number(semaphore.locked()));
}

asyncio.run(main());
