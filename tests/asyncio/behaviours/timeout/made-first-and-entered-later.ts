// Rule 31: its deadline counts from when it was made.
import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(3);
  await asyncio.sleep(2);
  try {
    {
      await using _limit = limit;
      await asyncio.sleep(2);
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(
      `TimeoutError at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
  }
  try {
    {
      await using _limit = limit;
      console.log("never");
    }
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
