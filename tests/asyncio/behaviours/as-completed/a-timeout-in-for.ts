// Each awaitable that is left when the time is up raises TimeoutError; the tasks run on.
import * as asyncio from "asyncio";

async function child(n: number) {
  await asyncio.sleep(n);
  console.log("child", n);
  return n;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const next of asyncio.asCompleted([child(3), child(1), child(2)], {
    timeout: 1.5,
  })) {
    try {
      console.log(await next, loop.time().toFixed(1));
    } catch (error) {
      console.log((error as Error).name, loop.time().toFixed(1));
    }
  }
  await asyncio.sleep(5);
}

asyncio.run(main());
