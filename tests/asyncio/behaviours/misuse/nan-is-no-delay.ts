// Bad input: a sleep has a length.
import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.sleep(NaN);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
