// A loop that was closed refuses work and says so.
import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();
loop.close();
loop.close();
try {
  loop.callSoon(console.log, "never");
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
try {
  loop.callLater(1, console.log, "never");
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
console.log(Number(loop.isClosed()));
