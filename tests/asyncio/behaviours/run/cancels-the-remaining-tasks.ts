// Rule 39: what main left running is cancelled, and may clean up, before run is over.
import * as asyncio from "asyncio";

async function work(name: string, cleanup: number) {
  try {
    console.log(name, "begins");
    await asyncio.sleep(100);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(name, "cancelled");
    await asyncio.sleep(cleanup);
    console.log(name, "cleaned up");
    throw error;
  }
}

async function main() {
  asyncio.createTask(work("slow", 2));
  asyncio.createTask(work("quick", 1));
  await asyncio.sleep(1);
  console.log("main ends");
}

await asyncio.run(main());
console.log("run ends");
