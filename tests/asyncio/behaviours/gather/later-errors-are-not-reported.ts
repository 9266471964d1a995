// Rule 26: errors that come after the first one are taken note of, not reported.
import * as asyncio from "asyncio";

async function fail(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  throw new asyncio.ValueError(name);
}

async function main() {
  try {
    await asyncio.gather(fail("first", 1), fail("second", 2));
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
  await asyncio.sleep(5);
  console.log("end");
}

asyncio.run(main());
