// Rule 2: the earliest deadline comes first, whatever the order of scheduling.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const delay of [3, 1, 2, 0.5, 2.5]) {
    loop.callLater(delay, console.log, delay);
  }
  await asyncio.sleep(4);
  console.log(`at ${loop.time().toFixed(1)}`);
}

asyncio.run(main());
