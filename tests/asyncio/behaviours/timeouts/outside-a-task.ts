// A coroutine that a callback drives by hand has no task that could be cancelled.
import * as asyncio from "asyncio";

async function limited() {
  await using limit = asyncio.timeout(1);
  console.log("never printed", limit.when());
}

function drive() {
  try {
    limited().send(null);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

async function main() {
  asyncio.getRunningLoop().callSoon(drive);
  await asyncio.sleep(0);
}

asyncio.run(main());
