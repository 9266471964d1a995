// Rule 31: the inner one lets the outer one's cancel pass.
import * as asyncio from "asyncio";

async function main() {
  try {
    {
      await using _limit = asyncio.timeout(1);
      try {
        {
          await using _limit = asyncio.timeout(5);
          await asyncio.sleep(10);
        }
      } catch (error) {
        if (!(error instanceof asyncio.TimeoutError)) throw error;
        console.log("never");
      }
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("outer");
  }
}

asyncio.run(main());
