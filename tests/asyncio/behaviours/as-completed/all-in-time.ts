// A timeout that is not needed is taken back.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for await (const task of asyncio.asCompleted(
    [asyncio.sleep(1, "one"), asyncio.sleep(2, "two")],
    { timeout: 3 },
  )) {
    console.log(task.result(), loop.time().toFixed(1));
  }
  await asyncio.sleep(5);
  console.log(loop.time().toFixed(1));
}

asyncio.run(main());
