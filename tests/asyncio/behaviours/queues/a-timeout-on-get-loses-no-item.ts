// Rules 27 and 38: who gave up is not served any more.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<string>();
  for (const patience of [1, 1]) {
    try {
      await asyncio.waitFor(queue.get(), patience);
    } catch (error) {
      console.log((error as Error).name, String(queue));
    }
  }
  queue.putNowait("item");
  console.log(
    await asyncio.waitFor(queue.get(), 1),
    asyncio.getRunningLoop().time() | 0,
  );
}

asyncio.run(main());
