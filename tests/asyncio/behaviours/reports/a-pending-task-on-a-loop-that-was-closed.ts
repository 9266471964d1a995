// A loop run by hand does not cancel what is left; a pending task is reported when it is dropped.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(10);
}

async function main() {
  asyncio
    .getRunningLoop()
    .setExceptionHandler((loop, context) => console.log(context.message));
  await asyncio.sleep(1);
}

const loop = asyncio.newEventLoop();
const kept = loop.createTask(work());
await loop.runUntilComplete(main());
loop.close();
console.log("end");
