// Rule 35: everyone who waits runs in the next turn, first come first.
import * as asyncio from "asyncio";

async function waiter(name: string, event: asyncio.Event) {
  console.log(name, "got", Number(await event.wait()));
}

async function main() {
  const event = new asyncio.Event();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(waiter(name, event)),
  );
  await asyncio.sleep(1);
  console.log("set", Number(event.isSet()));
  event.set();
  console.log("set", Number(event.isSet()));
  await asyncio.sleep(0);
  console.log("main");
  await asyncio.gather(...tasks);
}

asyncio.run(main());
