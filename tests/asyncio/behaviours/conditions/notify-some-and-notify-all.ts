// Rule 36: as many as asked for, and never more than wait.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  using held = await condition.acquire();
  await condition.wait();
  console.log(name);
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = ["a", "b", "c", "d", "e"].map((name) =>
    asyncio.createTask(waiter(name, condition)),
  );
  await asyncio.sleep(0);
  for (const n of [2, 0, 1]) {
    {
      using held = await condition.acquire();
      console.log("notify", n);
      condition.notify(n);
    }
    await asyncio.sleep(1);
  }
  {
    using held = await condition.acquire();
    console.log("all");
    condition.notifyAll();
    condition.notify(10);
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
