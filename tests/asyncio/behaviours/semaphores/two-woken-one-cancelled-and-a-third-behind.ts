// Rule 34: the third one gets the unit that the cancelled one gave back.
import * as asyncio from "asyncio";

async function waiter(name: string, semaphore: asyncio.Semaphore) {
  try {
    await semaphore.acquire();
    console.log(name, "has it");
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const tasks = ["a", "b", "c", "d"].map((name) =>
    asyncio.createTask(waiter(name, semaphore)),
  );
  await asyncio.sleep(0);
  semaphore.release();
  semaphore.release();
  tasks[1]?.cancel();
  tasks[2]?.cancel();
  await asyncio.gather(...tasks);
  console.log(Number(semaphore.locked()));
}

asyncio.run(main());
