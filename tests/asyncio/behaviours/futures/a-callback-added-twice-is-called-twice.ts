// Rule 9: callbacks are a list, not a set.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();

  function called(done: asyncio.Future<number>) {
    console.log("called with", done.result());
  }

  future.addDoneCallback(called);
  future.addDoneCallback(called);
  future.setResult(1);
  await asyncio.sleep(0);
  console.log("end");
}

asyncio.run(main());
