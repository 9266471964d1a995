// With a timeout of 0, only what takes no time is handed out.
import * as asyncio from "asyncio";

async function main() {
  for (const next of asyncio.asCompleted(
    [asyncio.sleep(0, "a turn"), asyncio.sleep(1, "a second")],
    { timeout: 0 },
  )) {
    try {
      console.log(await next);
    } catch (error) {
      console.log((error as Error).name);
    }
  }
}

asyncio.run(main());
