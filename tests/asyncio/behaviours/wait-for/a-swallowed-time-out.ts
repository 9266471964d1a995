// Rule 27: an awaitable that swallows the cancel and returns gives its result after all.
import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("swallowed");
  }
  return "result";
}

async function main() {
  try {
    console.log(await asyncio.waitFor(stubborn(), 1));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError");
  }
}

asyncio.run(main());
