// CPython's message.
import * as asyncio from "asyncio";
import * as time from "time";

for (const seconds of [0, -1]) {
  try {
    time.sleep(seconds);
    console.log("slept");
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}
await asyncio.run(asyncio.sleep(0));
