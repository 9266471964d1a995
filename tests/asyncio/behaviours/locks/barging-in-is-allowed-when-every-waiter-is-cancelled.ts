// Rule 33: cancelled waiters that have not run yet keep nobody from taking a free lock.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  try {
    await lock.acquire();
    console.log(name, "has it");
    lock.release();
  } finally {
    console.log(name, "ends");
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(waiter(name, lock)),
  );
  await asyncio.sleep(0);
  for (const task of tasks) task.cancel();
  lock.release();
  await lock.acquire();
  console.log("main again");
  lock.release();
  await asyncio.gather(...tasks, { returnExceptions: true });
  console.log("locked", Number(lock.locked()));
}

asyncio.run(main());
