// Rule 26: also when everything is done already, the results come through callbacks.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const one: asyncio.Future<number> = loop.createFuture();
  const two: asyncio.Future<number> = loop.createFuture();
  one.setResult(1);
  two.setResult(2);
  loop.callSoon(console.log, "somebody else");
  console.log(...(await asyncio.gather(one, two)));
  await asyncio.sleep(0);
  console.log("end");
}

asyncio.run(main());
