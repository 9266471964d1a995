// Rule 35: what an event reads like, but for the address.
import * as asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  console.log(String(event));
  const tasks = [1, 2, 3].map(() => asyncio.createTask(event.wait()));
  await asyncio.sleep(0);
  console.log(String(event));
  tasks[1]?.cancel();
  await asyncio.sleep(0);
  console.log(String(event));
  event.set();
  console.log(String(event));
  await asyncio.sleep(0);
  console.log(String(event));
}

asyncio.run(main());
