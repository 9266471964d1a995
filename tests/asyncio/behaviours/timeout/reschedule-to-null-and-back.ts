// A deadline can be taken away, and be given to a block that had none.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await using limit = asyncio.timeout(1);
    limit.reschedule(null);
    await asyncio.sleep(10);
    console.log("at", loop.time().toFixed(1));
    limit.reschedule(loop.time() + 1);
    await asyncio.sleep(10);
  } catch (error) {
    console.log((error as Error).name, "at", loop.time().toFixed(1));
  }
}

asyncio.run(main());
