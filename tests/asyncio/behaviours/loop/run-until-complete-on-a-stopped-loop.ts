// Rule 5: a loop that stops before its future is done has no result to give.
import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();
const future = loop.createFuture<string>();
loop.callSoon(() => loop.stop());
try {
  await loop.runUntilComplete(future);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
future.setResult("now");
console.log(await loop.runUntilComplete(future));
loop.close();
