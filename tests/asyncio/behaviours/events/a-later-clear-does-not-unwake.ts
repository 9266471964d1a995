// Rule 35: those that were woken go on, whatever happens meanwhile.
import * as asyncio from "asyncio";

async function waiter(name: string, event: asyncio.Event) {
  await event.wait();
  console.log(name, "goes on", Number(event.isSet()));
}

async function main() {
  const event = new asyncio.Event();
  const early = asyncio.createTask(waiter("early", event));
  await asyncio.sleep(0);
  event.set();
  event.clear();
  const late = asyncio.createTask(waiter("late", event));
  await early;
  await asyncio.sleep(1);
  console.log("late is done:", Number(late.done()));
  event.set();
  await late;
}

asyncio.run(main());
