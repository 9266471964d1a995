// Rule 2: timers that fell due while the program was blocked fire in one iteration, by deadline.
import * as asyncio from "asyncio";
import * as time from "time";

async function main() {
  const loop = asyncio.getRunningLoop();

  function timer(n: number) {
    console.log("timer", n);
    loop.callSoon(console.log, "after timer", n);
  }

  for (const n of [3, 1, 2]) {
    loop.callLater(n, timer, n);
  }
  time.sleep(10);
  await asyncio.sleep(0);
  console.log("main");
  await asyncio.sleep(0);
  console.log("main");
  await asyncio.sleep(0);
}

asyncio.run(main());
