// Rule 27: the result comes through, and no time-out is left behind.
import * as asyncio from "asyncio";

async function work(seconds: number) {
  await asyncio.sleep(seconds);
  return `after ${seconds}`;
}

async function main() {
  console.log(await asyncio.waitFor(work(1), 2));
  console.log(await asyncio.waitFor(work(1), null));
  console.log(`at ${asyncio.getRunningLoop().time().toFixed(1)}`);
}

asyncio.run(main());
