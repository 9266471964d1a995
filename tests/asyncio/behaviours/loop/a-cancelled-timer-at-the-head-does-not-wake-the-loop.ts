// Rule 4: the loop waits for the earliest timer that still counts.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const early = loop.callLater(1, console.log, "early");
  loop.callLater(5, () => console.log(`late at ${loop.time().toFixed(1)}`));
  early.cancel();
  await asyncio.sleep(6);
  console.log(`${loop.time().toFixed(1)}`);
}

asyncio.run(main());
