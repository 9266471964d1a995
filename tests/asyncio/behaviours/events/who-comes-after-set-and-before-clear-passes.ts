// Rule 35: and who comes after clear waits.
import * as asyncio from "asyncio";

async function waiter(name: string, event: asyncio.Event) {
  await event.wait();
  console.log(name);
}

async function main() {
  const event = new asyncio.Event();
  const early = asyncio.createTask(waiter("early", event));
  await asyncio.sleep(0);
  event.set();
  event.set();
  const middle = asyncio.createTask(waiter("middle", event));
  await asyncio.sleep(0);
  event.clear();
  const late = asyncio.createTask(waiter("late", event));
  await asyncio.sleep(5);
  console.log(
    [early, middle, late].map((task) => Number(task.done())).join(" "),
  );
  event.set();
  await late;
}

asyncio.run(main());
