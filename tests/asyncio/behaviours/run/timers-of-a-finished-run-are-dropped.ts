// When the loop is closed, its callbacks and timers are forgotten.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(10, console.log, "never");
  loop.callSoon(console.log, "soon");
  console.log("main ends");
}

await asyncio.run(main());
console.log("end");
