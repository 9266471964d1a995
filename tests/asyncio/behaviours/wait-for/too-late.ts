// Rule 27: the awaitable is cancelled, its clean-up is waited for, then TimeoutError.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled");
    await asyncio.sleep(2);
    console.log("cleaned up");
    throw error;
  }
}

async function main() {
  try {
    await asyncio.waitFor(work(), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(
      `TimeoutError at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
  }
  console.log(asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
