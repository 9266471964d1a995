// Rule 11: a plain future gives its message to everybody who asks.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  future.cancel("no more");
  for (let n = 0; n < 2; n++) {
    try {
      future.result();
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      console.log("result:", error.message);
    }
  }
  try {
    future.exception();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("exception:", error.message);
  }
  try {
    await future;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("await:", error.message);
  }
}

asyncio.run(main());
