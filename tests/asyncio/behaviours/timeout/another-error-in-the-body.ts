// Rule 31: an error of the body passes, also when it comes of the cancel.
import * as asyncio from "asyncio";

async function main() {
  try {
    {
      await using _limit = asyncio.timeout(5);
      await asyncio.sleep(1);
      throw new asyncio.ValueError("boom");
    }
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
  try {
    {
      await using _limit = asyncio.timeout(1);
      try {
        await asyncio.sleep(10);
      } finally {
        throw new asyncio.ValueError("in clean-up");
      }
    }
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
  console.log(asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
