// A limit of 0 or less is struck by the loop, so not before something waits.
import * as asyncio from "asyncio";

async function main() {
  for (const delay of [0, -1]) {
    try {
      await using limit = asyncio.timeout(delay);
      console.log("still here", limit.expired() ? "expired" : "not expired");
      await asyncio.sleep(0);
      console.log("and after a turn");
    } catch (error) {
      console.log((error as Error).name);
    }
    {
      await using limit = asyncio.timeout(delay);
      console.log(
        "nothing to wait for",
        limit.expired() ? "expired" : "not expired",
      );
    }
  }
  await asyncio.sleep(1);
}

asyncio.run(main());
