// Rule 2: a deadline that has passed is due at once, which means: in the next iteration.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.sleep(5);
  loop.callAt(1, console.log, "deadline 1");
  loop.callLater(-3, console.log, "delay -3");
  loop.callLater(0, console.log, "delay 0");
  loop.callSoon(console.log, "soon");
  await asyncio.sleep(0);
  console.log("main");
}

asyncio.run(main());
