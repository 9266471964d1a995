// Rule 36: it cannot know that it was not notified, so it passes one on: a wake-up for nothing.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  using held = await condition.acquire();
  try {
    await condition.wait();
    console.log(name, "was woken");
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
  await asyncio.sleep(1);
  tasks[1]?.cancel();
  await asyncio.sleep(1);
  console.log(tasks.map((task) => Number(task.done())).join(" "));
  tasks[2]?.cancel();
  await asyncio.wait(tasks);
}

asyncio.run(main());
