// Rule 4: the heap is cleaned of cancelled timers; the others keep their order.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const handles = Array.from({ length: 300 }, (_, n) =>
    loop.callLater(1 + (n % 7), console.log, "timer", n),
  );
  for (let n = 0; n < 300; n++) {
    if (n % 20 !== 0) {
      handles[n]!.cancel();
    }
  }
  await asyncio.sleep(10);
  console.log(`end at ${loop.time().toFixed(1)}`);
}

asyncio.run(main());
