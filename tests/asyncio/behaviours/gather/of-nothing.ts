// Rule 26: gathering nothing gives an empty list, one turn later.
import * as asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  const results = await asyncio.gather();
  console.log("results:", results.length);
  await asyncio.sleep(0);
  console.log("end");
}

asyncio.run(main());
