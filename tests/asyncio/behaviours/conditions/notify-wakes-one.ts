// Rule 36: the longest waiting, and it has the lock again before it goes on.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  {
    using _held = await condition.acquire();
    console.log(name, "waits");
    await condition.wait();
    console.log(name, "has the lock:", Number(condition.locked()));
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(waiter(name, condition)),
  );
  await asyncio.sleep(1);
  {
    using _held = await condition.acquire();
    condition.notify();
    console.log("notified one");
  }
  await asyncio.sleep(1);
  {
    using _held = await condition.acquire();
    condition.notifyAll();
    console.log("notified all");
  }
  await asyncio.wait(tasks);
}

asyncio.run(main());
