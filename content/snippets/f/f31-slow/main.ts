import * as asyncio from "asyncio";
import * as time from "time";

function digest() {
  time.sleep(0.5);
}

async function main() {
  asyncio.getRunningLoop().callSoon(digest);
  await asyncio.sleep(1);
}

asyncio.run(main());
