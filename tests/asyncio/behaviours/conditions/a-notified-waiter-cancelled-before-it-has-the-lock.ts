// Rule 36: it had been woken; the next one is notified in its place.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  using held = await condition.acquire();
  try {
    await condition.wait();
    console.log(name, "went on");
  } catch (error) {
    console.log(name, (error as Error).name, Number(condition.locked()));
    throw error;
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(waiter(name, condition)),
  );
  await asyncio.sleep(0);
  await condition.acquire();
  condition.notify();
  await asyncio.sleep(0);
  tasks[0]?.cancel();
  await asyncio.sleep(0);
  console.log("main releases");
  condition.release();
  await asyncio.wait(tasks);
  console.log(tasks.map((task) => Number(task.cancelled())).join(" "));
}

asyncio.run(main());
