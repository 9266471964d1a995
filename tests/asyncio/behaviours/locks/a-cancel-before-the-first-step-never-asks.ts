// Rules 18 and 33: the lock sees nothing of a task that was cancelled before it began.
import * as asyncio from "asyncio";

async function waiter(lock: asyncio.Lock) {
  await lock.acquire();
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const task = asyncio.createTask(waiter(lock));
  task.cancel();
  await asyncio.wait([task]);
  console.log(
    Number(task.cancelled()),
    String(lock).includes("waiters") ? "waiters" : "nobody",
  );
}

asyncio.run(main());
