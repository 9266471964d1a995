// Rule 27: with a time of 0 or less, what is not done is cancelled before it starts.
import * as asyncio from "asyncio";

async function work() {
  console.log("never");
}

async function main() {
  for (const seconds of [0, -1]) {
    try {
      await asyncio.waitFor(work(), seconds);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log("TimeoutError");
    }
  }
  const future: asyncio.Future<string> = asyncio
    .getRunningLoop()
    .createFuture();
  future.setResult("was done");
  console.log(await asyncio.waitFor(future, 0));
}

asyncio.run(main());
