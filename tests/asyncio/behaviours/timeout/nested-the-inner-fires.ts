// Rule 31: only the inner one raises.
import * as asyncio from "asyncio";

async function main() {
  {
    await using _limit = asyncio.timeout(5);
    try {
      {
        await using _limit = asyncio.timeout(1);
        await asyncio.sleep(10);
      }
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log("inner");
    }
    await asyncio.sleep(1);
    console.log("outer is still in time");
  }
}

asyncio.run(main());
