// timeoutAt gives blocks that follow each other a common deadline.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const deadline = loop.time() + 1;
  for (let n = 1; n < 5; n++) {
    try {
      await using limit = asyncio.timeoutAt(deadline);
      await asyncio.sleep(0.375);
      console.log(
        n,
        limit.expired() ? "expired" : "in time",
        loop.time().toFixed(3),
      );
    } catch (error) {
      console.log(n, (error as Error).name, loop.time().toFixed(3));
    }
  }
}

asyncio.run(main());
