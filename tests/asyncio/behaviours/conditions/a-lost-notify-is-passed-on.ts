// Rule 36: a waiter that is cancelled after it was notified wakes the next one.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  {
    using _held = await condition.acquire();
    await condition.wait();
    console.log(name, "woken");
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const one = asyncio.createTask(waiter("one", condition));
  const two = asyncio.createTask(waiter("two", condition));
  await asyncio.sleep(1);
  {
    using _held = await condition.acquire();
    condition.notify();
    one.cancel();
  }
  const [done, pending] = await asyncio.wait([one, two], { timeout: 1 });
  console.log(Number(one.cancelled()), pending.size);
  for (const task of pending) {
    task.cancel();
  }
}

asyncio.run(main());
