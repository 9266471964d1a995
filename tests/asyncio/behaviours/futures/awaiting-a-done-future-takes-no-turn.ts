// Rule 10: nobody else gets a turn in between.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future: asyncio.Future<string> = loop.createFuture();
  future.setResult("value");
  loop.callSoon(console.log, "somebody else");
  console.log(await future);
  console.log(await future);
  await asyncio.sleep(0);
  console.log("end");
}

asyncio.run(main());
