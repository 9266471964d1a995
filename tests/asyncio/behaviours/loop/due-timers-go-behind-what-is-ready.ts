// Rule 2: timers that are due are put behind what is ready already.
import * as asyncio from "asyncio";
import * as time from "time";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, console.log, "timer");
  loop.callSoon(console.log, "ready before the pause");
  time.sleep(2);
  loop.callSoon(console.log, "ready after the pause");
  await asyncio.sleep(0);
  console.log("main");
  await asyncio.sleep(0);
  console.log("main again");
}

asyncio.run(main());
