import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  console.log(`in main: ${loop.isRunning() ? "a loop runs" : "no loop runs"}`);
  await asyncio.sleep(1);
  return loop;
}

const loop = await asyncio.run(main());
console.log(`afterwards: the loop is ${loop.isClosed() ? "closed" : "open"}`);
try {
  asyncio.getRunningLoop();
} catch (error) {
  console.log((error as Error).message);
}
