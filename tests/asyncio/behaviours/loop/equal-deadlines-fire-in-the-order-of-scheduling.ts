// Rule 3: of two timers with the same deadline, the one that was scheduled first fires first.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (let n = 0; n < 12; n++) {
    loop.callAt(1, console.log, "timer", n);
    loop.callLater(2, console.log, "later", n);
  }
  await asyncio.sleep(3);
}

asyncio.run(main());
