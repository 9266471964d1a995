// Rule 35: leaves the others alone.
import * as asyncio from "asyncio";

async function waiter(name: string, event: asyncio.Event) {
  await event.wait();
  console.log(name);
}

async function main() {
  const event = new asyncio.Event();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(waiter(name, event)),
  );
  await asyncio.sleep(0);
  tasks[1]!.cancel();
  event.set();
  await asyncio.wait(tasks);
  console.log(...tasks.map((task) => Number(task.cancelled())));
}

asyncio.run(main());
