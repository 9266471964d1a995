// Rule 31: the cancel comes at the first await that gives up the turn.
import * as asyncio from "asyncio";

async function main() {
  try {
    {
      await using _limit = asyncio.timeout(0);
      console.log("still running");
      await asyncio.sleep(0);
      console.log("never");
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError");
  }
  try {
    {
      await using _limit = asyncio.timeoutAt(-1);
      console.log("still running");
      await asyncio.sleep(1);
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError");
  }
  {
    await using _limit = asyncio.timeout(0);
    console.log("a body without await is not stopped");
  }
}

asyncio.run(main());
