// Rule 31: each turn of the loop has a time-out of its own.
import * as asyncio from "asyncio";

async function main() {
  for (const seconds of [1, 3, 1, 3]) {
    try {
      {
        await using _limit = asyncio.timeout(2);
        await asyncio.sleep(seconds);
        console.log("in time");
      }
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log("TimeoutError");
    }
  }
}

asyncio.run(main());
