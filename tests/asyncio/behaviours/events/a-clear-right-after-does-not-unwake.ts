// Rule 35: who was woken goes on, though the event is not set any more.
import * as asyncio from "asyncio";

async function waiter(name: string, event: asyncio.Event) {
  await event.wait();
  console.log(name, "went on", Number(event.isSet()));
  await event.wait();
  console.log(name, "went on", Number(event.isSet()));
}

async function main() {
  const event = new asyncio.Event();
  const tasks = ["a", "b"].map((name) => asyncio.createTask(waiter(name, event)));
  await asyncio.sleep(1);
  event.set();
  event.clear();
  await asyncio.sleep(1);
  console.log("second");
  event.set();
  await asyncio.gather(...tasks);
}

asyncio.run(main());
