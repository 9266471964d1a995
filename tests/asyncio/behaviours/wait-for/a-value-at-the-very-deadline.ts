// Rule 27: the time-out wins when both are due in the same instant and it was set first.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const late: asyncio.Future<string> = loop.createFuture();
  const early: asyncio.Future<string> = loop.createFuture();
  loop.callLater(1, () => early.setResult("early"));
  try {
    console.log(await asyncio.waitFor(early, 1));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError, early:", Number(early.cancelled()));
  }
  loop.callSoon(() =>
    loop.callLater(1, () => late.done() || late.setResult("late")),
  );
  try {
    console.log(await asyncio.waitFor(late, 1));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError, late:", Number(late.cancelled()));
  }
}

asyncio.run(main());
