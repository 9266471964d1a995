// Rule 36: notify(n) wakes n.
import * as asyncio from "asyncio";

async function waiter(n: number, condition: asyncio.Condition) {
  {
    using _held = await condition.acquire();
    await condition.wait();
    console.log("woken", n);
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = Array.from({ length: 5 }, (_, n) =>
    asyncio.createTask(waiter(n, condition)),
  );
  await asyncio.sleep(1);
  {
    using _held = await condition.acquire();
    condition.notify(2);
  }
  await asyncio.sleep(1);
  console.log("the rest");
  {
    using _held = await condition.acquire();
    condition.notify(100);
  }
  await asyncio.wait(tasks);
}

asyncio.run(main());
