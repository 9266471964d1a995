// A coroutine that a callback drives by hand is no task, and cannot be a parent.
import * as asyncio from "asyncio";

async function parent() {
  await using group = new asyncio.TaskGroup();
  console.log("never printed", String(group));
}

function drive() {
  try {
    (parent() as unknown as asyncio.Coroutine<void>).send(null);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

async function main() {
  asyncio.getRunningLoop().callSoon(drive);
  await asyncio.sleep(0);
}

asyncio.run(main());
