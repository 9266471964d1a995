// Rule 39: run waits for it all the same.
import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(100);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("swallowed");
  }
  await asyncio.sleep(5);
  console.log("finished");
}

async function main() {
  asyncio.createTask(stubborn());
  await asyncio.sleep(0);
}

await asyncio.run(main());
console.log("run ends");
