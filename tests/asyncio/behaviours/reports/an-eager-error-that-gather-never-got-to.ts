// A task that fails as soon as `gather` makes it has an error like any other: if the gathering never ends, it is reported.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function fails() {
  throw new asyncio.ValueError("at once");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, { message, exception }) =>
    console.log(message, (exception as Error).message),
  );
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  kept.push(
    asyncio.gather(fails(), asyncio.sleep(10), { returnExceptions: true }),
  );
  await asyncio.sleep(1);
}

const loop = asyncio.newEventLoop();
await loop.runUntilComplete(main());
loop.close();
