// "Combinators": nothing to wait for.
import * as asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  {
    await using _limit = new asyncio.TaskGroup();
    console.log("body");
  }
  console.log("after");
  await asyncio.sleep(0);
}

asyncio.run(main());
