// getRunningLoop is for code that runs on a loop.
import * as asyncio from "asyncio";

try {
  asyncio.getRunningLoop();
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}

async function main() {
  console.log(Number(asyncio.getRunningLoop().isRunning()));
}

asyncio.run(main());
