// Rule 1: callbacks run in the order in which they were scheduled.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (let n = 0; n < 5; n++) {
    loop.callSoon(console.log, "callback", n);
  }
  console.log("scheduled");
  await asyncio.sleep(0);
  console.log("main again");
}

asyncio.run(main());
