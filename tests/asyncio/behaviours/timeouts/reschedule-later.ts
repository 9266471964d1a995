// A deadline can be put off while the block runs.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await using limit = asyncio.timeout(1);
    await asyncio.sleep(0.5);
    limit.reschedule(loop.time() + 2);
    console.log("until", limit.when()?.toFixed(1));
    await asyncio.sleep(1.5);
    console.log("still here at", loop.time().toFixed(1));
    await asyncio.sleep(5);
  } catch (error) {
    console.log((error as Error).name, "at", loop.time().toFixed(1));
  }
}

asyncio.run(main());
