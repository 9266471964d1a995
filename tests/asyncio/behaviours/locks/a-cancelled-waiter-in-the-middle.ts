// Rule 33: the others keep their places.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  {
    using _held = await lock.acquire();
    console.log(name);
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(waiter(name, lock)),
  );
  await asyncio.sleep(0);
  tasks[1]!.cancel();
  await asyncio.sleep(0);
  lock.release();
  await asyncio.wait(tasks);
}

asyncio.run(main());
