// Rules 1 and 4: a callback of this iteration can still be cancelled by one that runs before it.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function first() {
    console.log("first cancels second");
    second.cancel();
  }

  loop.callSoon(first);
  const second = loop.callSoon(console.log, "second");
  loop.callSoon(console.log, "third");
  await asyncio.sleep(0);
  console.log("main");
}

asyncio.run(main());
