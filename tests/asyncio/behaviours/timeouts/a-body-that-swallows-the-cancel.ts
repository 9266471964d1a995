// It leaves normally, though the timeout has expired; its cancel is taken back.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const limit = asyncio.timeout(1);
  {
    await using _ = limit;
    try {
      await asyncio.sleep(10);
    } catch (error) {
      console.log("swallowed", (error as Error).name);
    }
    console.log("cancelling", asyncio.currentTask()?.cancelling());
    await asyncio.sleep(2);
  }
  console.log(limit.expired() ? "expired" : "not expired", loop.time().toFixed(1));
  console.log("cancelling", asyncio.currentTask()?.cancelling());
}

asyncio.run(main());
