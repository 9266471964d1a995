// A result, an error or a cancel that is there already is taken.
import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("own");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const good = asyncio.createTask(asyncio.sleep(0, "value"));
  const bad = asyncio.createTask(fail());
  const cancelled = loop.createFuture();
  cancelled.cancel("before");
  await asyncio.sleep(1);
  for (const future of [good, bad, cancelled]) {
    for (const timeout of [0, -5]) {
      try {
        console.log(await asyncio.waitFor<unknown>(future, timeout));
      } catch (error) {
        console.log((error as Error).name, (error as Error).message);
      }
    }
  }
}

asyncio.run(main());
