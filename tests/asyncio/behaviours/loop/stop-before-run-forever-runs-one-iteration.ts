// Rule 5: a loop that was stopped before it runs makes one pass.
import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();
loop.callSoon(console.log, "one pass");
loop.callLater(1, console.log, "too late");
loop.stop();
await loop.runForever();
console.log(
  "running",
  Number(loop.isRunning()),
  "closed",
  Number(loop.isClosed()),
);
loop.close();
console.log("closed", Number(loop.isClosed()));
