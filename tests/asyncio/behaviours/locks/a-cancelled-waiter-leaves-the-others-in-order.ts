// Rule 33: one leaves from the middle of the queue.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  try {
    using held = await lock.acquire();
    console.log(name, "has it");
    await asyncio.sleep(1);
  } catch (error) {
    console.log(name, (error as Error).name);
    throw error;
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tasks = ["a", "b", "c", "d"].map((name) => asyncio.createTask(waiter(name, lock)));
  await asyncio.sleep(1);
  tasks[1]?.cancel();
  await asyncio.sleep(1);
  lock.release();
  await asyncio.wait(tasks);
  console.log(tasks.map((task) => Number(task.cancelled())).join(" "));
}

asyncio.run(main());
