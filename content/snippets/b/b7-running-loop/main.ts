import * as asyncio from "asyncio";

function isThereALoop() {
  try {
    asyncio.getRunningLoop();
    return "a loop is running";
  } catch (error) {
    return (error as Error).message;
  }
}

const loop = asyncio.newEventLoop();

async function main() {
  console.log(`inside: ${isThereALoop()}`);
  const start = asyncio.getRunningLoop().time();
  await asyncio.sleep(2);
  const seconds = asyncio.getRunningLoop().time() - start;
  console.log(`its clock: ${seconds.toFixed(0)} seconds later`);
  console.log(`it is ours: ${asyncio.getRunningLoop() === loop}`);
}

console.log(`before: ${isThereALoop()}`);
await loop.runUntilComplete(main());
console.log(`after: ${isThereALoop()}`);
loop.close();
