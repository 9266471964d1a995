// Rule 27: the inner time-out is the inner one's, the outer one's the outer one's.
import * as asyncio from "asyncio";

async function inner(seconds: number) {
  try {
    await asyncio.waitFor(asyncio.sleep(10), seconds);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("inner TimeoutError");
  }
  return "handled inside";
}

async function main() {
  console.log(await asyncio.waitFor(inner(1), 2));
  try {
    console.log(await asyncio.waitFor(inner(2), 1));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("outer TimeoutError");
  }
}

asyncio.run(main());
