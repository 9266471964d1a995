// Rule 4: cancelling takes a callback out, also one that is ready already.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const soon = loop.callSoon(console.log, "never");
  const timer = loop.callLater(1, console.log, "never either");
  const kept = loop.callLater(1, console.log, "kept");
  soon.cancel();
  timer.cancel();
  console.log(
    Number(soon.cancelled()),
    Number(timer.cancelled()),
    Number(kept.cancelled()),
  );
  timer.cancel();
  await asyncio.sleep(2);
  console.log(`end at ${loop.time().toFixed(1)}`);
}

asyncio.run(main());
