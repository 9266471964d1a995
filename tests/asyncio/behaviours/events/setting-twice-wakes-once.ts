// Rule 35: each waiter is woken once.
import * as asyncio from "asyncio";

async function waiter(event: asyncio.Event) {
  for (let n = 0; n < 2; n++) {
    await event.wait();
    console.log("woken", n);
    event.clear();
  }
}

async function main() {
  const event = new asyncio.Event();
  const task = asyncio.createTask(waiter(event));
  await asyncio.sleep(0);
  event.set();
  event.set();
  await asyncio.sleep(1);
  console.log("once more");
  event.set();
  await task;
}

asyncio.run(main());
