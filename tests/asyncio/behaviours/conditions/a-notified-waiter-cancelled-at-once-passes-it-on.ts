// Rule 36: the notification is not lost.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  using held = await condition.acquire();
  try {
    await condition.wait();
    console.log(name, "went on");
  } catch (error) {
    console.log(name, (error as Error).name);
    throw error;
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(waiter(name, condition)),
  );
  await asyncio.sleep(0);
  {
    using held = await condition.acquire();
    condition.notify();
    tasks[0]?.cancel();
  }
  await asyncio.sleep(1);
  console.log(tasks.map((task) => Number(task.done())).join(" "));
  {
    using held = await condition.acquire();
    condition.notify();
  }
  await asyncio.wait(tasks);
}

asyncio.run(main());
