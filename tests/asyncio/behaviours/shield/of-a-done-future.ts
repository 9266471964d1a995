// Rule 30: what is done needs no shield and takes no turn.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future: asyncio.Future<string> = loop.createFuture();
  future.setResult("value");
  loop.callSoon(console.log, "somebody else");
  console.log(await asyncio.shield(future));
  await asyncio.sleep(0);
}

asyncio.run(main());
