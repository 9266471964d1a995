// The sleep is cancelled, and the block raises TimeoutError.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  try {
    await using limit = asyncio.timeout(1.5);
    try {
      await asyncio.sleep(5);
    } catch (error) {
      console.log("inside:", (error as Error).name, limit.expired() ? "expired" : "not expired");
      throw error;
    }
  } catch (error) {
    console.log("outside:", (error as Error).name, (error as Error).message === "" ? "without a message" : "with one");
  }
  console.log((loop.time() - start).toFixed(1), asyncio.currentTask()?.cancelling());
}

asyncio.run(main());
