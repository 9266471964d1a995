// Rule 27: a sleep that ends with the time-out is late.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  return "result";
}

async function main() {
  try {
    console.log(await asyncio.waitFor(work(), 1));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError");
  }
}

asyncio.run(main());
