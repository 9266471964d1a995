// Rule 1: an iteration runs what was ready when it began, and nothing that came later.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function first() {
    console.log("first");
    loop.callSoon(console.log, "scheduled by first");
  }

  function second() {
    console.log("second");
    loop.callSoon(console.log, "scheduled by second");
  }

  loop.callSoon(first);
  loop.callSoon(second);
  for (let n = 0; n < 3; n++) {
    await asyncio.sleep(0);
    console.log("main, turn", n);
  }
}

asyncio.run(main());
