// The time runs from when it was made.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const limit = asyncio.timeout(2);
  await asyncio.sleep(1.5);
  try {
    await using _ = limit;
    await asyncio.sleep(5);
  } catch (error) {
    console.log((error as Error).name, "at", loop.time().toFixed(1));
  }
  const late = asyncio.timeout(1);
  await asyncio.sleep(3);
  try {
    await using _ = late;
    console.log("entered");
    await asyncio.sleep(5);
  } catch (error) {
    console.log((error as Error).name, "at", loop.time().toFixed(1));
  }
}

asyncio.run(main());
