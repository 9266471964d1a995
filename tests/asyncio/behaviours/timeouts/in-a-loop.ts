// Each turn has its own limit, and one that strikes does not spoil the next.
import * as asyncio from "asyncio";

async function main() {
  for (const seconds of [0.5, 2, 0.5, 3, 1]) {
    try {
      await using limit = asyncio.timeout(1);
      await asyncio.sleep(seconds);
      console.log(seconds, limit.expired() ? "expired" : "in time");
    } catch (error) {
      console.log(seconds, (error as Error).name);
    }
  }
  console.log(asyncio.currentTask()?.cancelling());
}

asyncio.run(main());
