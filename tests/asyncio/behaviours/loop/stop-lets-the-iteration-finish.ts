// Rule 5: what is ready in this iteration still runs; the rest stays for the next run.
import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();

function stop() {
  console.log("stop");
  loop.callSoon(console.log, "scheduled after stop");
  loop.stop();
}

loop.callSoon(console.log, "before");
loop.callSoon(stop);
loop.callSoon(console.log, "behind stop, same iteration");
await loop.runForever();
console.log("stopped");
loop.callSoon(() => loop.stop());
await loop.runForever();
console.log("stopped again");
loop.close();
