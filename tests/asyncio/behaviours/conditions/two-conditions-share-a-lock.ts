// Rule 36: what one notifies, the other's waiters do not hear.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  using held = await condition.acquire();
  await condition.wait();
  console.log(name);
}

async function main() {
  const lock = new asyncio.Lock();
  const full = new asyncio.Condition(lock);
  const empty = new asyncio.Condition(lock);
  const tasks = [
    asyncio.createTask(waiter("full", full)),
    asyncio.createTask(waiter("empty", empty)),
  ];
  await asyncio.sleep(0);
  {
    using held = await lock.acquire();
    console.log(Number(full.locked()), Number(empty.locked()));
    empty.notifyAll();
  }
  await asyncio.sleep(1);
  {
    using held = await empty.acquire();
    full.notifyAll();
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
