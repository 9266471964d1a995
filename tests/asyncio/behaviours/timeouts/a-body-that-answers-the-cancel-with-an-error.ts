// The body's own error comes out as it is.
import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(1);
  try {
    await using _ = limit;
    try {
      await asyncio.sleep(10);
    } finally {
      throw new asyncio.ValueError("broken cleanup");
    }
  } catch (error) {
    console.log((error as Error).name, (error as Error).message, limit.expired() ? "expired" : "not expired");
  }
  console.log("cancelling", asyncio.currentTask()?.cancelling());
}

asyncio.run(main());
