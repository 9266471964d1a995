// Rule 35: the others are woken as if it had never been there.
import * as asyncio from "asyncio";

async function waiter(name: string, event: asyncio.Event) {
  try {
    await event.wait();
    console.log(name, "went on");
  } finally {
    console.log(name, "ends");
  }
}

async function main() {
  const event = new asyncio.Event();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(waiter(name, event)),
  );
  await asyncio.sleep(0);
  tasks[0]?.cancel();
  event.set();
  tasks[1]?.cancel();
  await asyncio.wait(tasks);
  console.log(tasks.map((task) => Number(task.cancelled())).join(" "));
}

asyncio.run(main());
