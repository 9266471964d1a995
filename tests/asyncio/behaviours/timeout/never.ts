// Rule 31: timeout(null) never fires, until it is rescheduled.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    {
      await using limit = asyncio.timeout(null);
      await asyncio.sleep(5);
      console.log("5 seconds passed", Number(limit.when() === null));
      limit.reschedule(loop.time() + 1);
      await asyncio.sleep(10);
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`TimeoutError at ${loop.time().toFixed(1)}`);
  }
}

asyncio.run(main());
