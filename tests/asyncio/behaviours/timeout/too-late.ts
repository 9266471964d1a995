// Rule 31: inside it is a CancelledError, outside a TimeoutError.
import * as asyncio from "asyncio";

async function main() {
  try {
    {
      await using _limit = asyncio.timeout(1);
      try {
        await asyncio.sleep(10);
      } catch (error) {
        if (!(error instanceof asyncio.CancelledError)) throw error;
        console.log("cancelled inside");
        throw error;
      }
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(
      `TimeoutError outside at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
  }
  console.log(asyncio.currentTask()!.cancelling());
  await asyncio.sleep(1);
  console.log("goes on");
}

asyncio.run(main());
