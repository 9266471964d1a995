// Rule 36: conditions can share a lock.
import * as asyncio from "asyncio";

async function consumer(full: asyncio.Condition, box: string[]) {
  {
    using _held = await full.acquire();
    await full.wait();
    console.log("took", box[0]!);
  }
}

async function main() {
  const lock = new asyncio.Lock();
  const full = new asyncio.Condition(lock);
  const empty = new asyncio.Condition(lock);
  const box = ["apple"];
  const task = asyncio.createTask(consumer(full, box));
  await asyncio.sleep(1);
  {
    using _held = await empty.acquire();
    console.log("the lock is shared:", Number(full.locked()));
    full.notify();
  }
  await task;
}

asyncio.run(main());
