// Rule 35: waiting for an event that is set does not wait.
import * as asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  event.set();
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  await event.wait();
  console.log("main");
  await asyncio.sleep(0);
}

asyncio.run(main());
