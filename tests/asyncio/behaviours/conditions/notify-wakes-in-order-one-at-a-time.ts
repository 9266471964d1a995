// Rule 36: who is notified goes on once it has the lock.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  using held = await condition.acquire();
  console.log(name, "waits");
  console.log(name, "got", Number(await condition.wait()));
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(waiter(name, condition)),
  );
  await asyncio.sleep(1);
  for (let n = 0; n < 3; n++) {
    {
      using held = await condition.acquire();
      console.log("notify", n);
      condition.notify();
      await asyncio.sleep(1);
      console.log("main leaves");
    }
    await asyncio.sleep(1);
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
