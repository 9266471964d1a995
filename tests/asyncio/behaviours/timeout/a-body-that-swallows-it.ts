// Rule 31: it leaves normally, and expired() is true.
import * as asyncio from "asyncio";

async function main() {
  {
    await using limit = asyncio.timeout(1);
    try {
      await asyncio.sleep(10);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      console.log("swallowed");
    }
    console.log(Number(limit.expired()), asyncio.currentTask()!.cancelling());
  }
  console.log("after", asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
