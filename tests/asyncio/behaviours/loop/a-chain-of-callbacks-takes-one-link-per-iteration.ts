// Rule 1: a callback that schedules itself does not keep the others from running.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function link(n: number) {
    console.log("link", n);
    if (n < 3) {
      loop.callSoon(link, n + 1);
    }
  }

  loop.callSoon(link, 0);
  for (let n = 0; n < 5; n++) {
    await asyncio.sleep(0);
    console.log("main", n);
  }
}

asyncio.run(main());
