// Rule 31: two with the same deadline: each takes its own cancel back.
import * as asyncio from "asyncio";

async function main() {
  try {
    {
      await using _limit = asyncio.timeout(1);
      try {
        {
          await using _limit = asyncio.timeout(1);
          await asyncio.sleep(10);
        }
      } catch (error) {
        if (!(error instanceof asyncio.TimeoutError)) throw error;
        console.log("inner");
        await asyncio.sleep(5);
        console.log("never");
      }
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("outer", asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
