// Rule 27: an error of the awaitable passes through.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  try {
    await asyncio.waitFor(fail(), 5);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
