// Rule 35: nobody else runs in between.
import * as asyncio from "asyncio";

async function other() {
  console.log("other");
}

async function main() {
  const event = new asyncio.Event();
  event.set();
  const task = asyncio.createTask(other());
  for (let n = 0; n < 3; n++) console.log("passed", Number(await event.wait()));
  await task;
}

asyncio.run(main());
