// A deadline that has passed strikes in the next turn.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await using limit = asyncio.timeout(100);
    await asyncio.sleep(1);
    limit.reschedule(loop.time() - 0.5);
    console.log("moved", limit.expired() ? "expired" : "not expired");
    await asyncio.sleep(0);
    console.log("never printed");
  } catch (error) {
    console.log((error as Error).name, "at", loop.time().toFixed(1));
  }
}

asyncio.run(main());
