// Rule 26: the siblings go on.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name, "is done");
}

async function fail(seconds: number) {
  await asyncio.sleep(seconds);
  throw new asyncio.ValueError(`failed after ${seconds}`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await asyncio.gather(work("slow", 3), fail(1), fail(2));
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(`${error.message} at ${loop.time().toFixed(1)}`);
  }
  await asyncio.sleep(5);
  console.log("end");
}

asyncio.run(main());
