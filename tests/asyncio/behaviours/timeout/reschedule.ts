// Rule 31: the deadline can be moved while the body runs.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  {
    await using limit = asyncio.timeout(2);
    await asyncio.sleep(1);
    limit.reschedule(loop.time() + 5);
    await asyncio.sleep(3);
    limit.reschedule(null);
    await asyncio.sleep(100);
  }
  console.log(`at ${loop.time().toFixed(1)}`);
}

asyncio.run(main());
