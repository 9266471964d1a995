// Rule 9: once the result is set, the callbacks are in the loop's hands.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();

  function called(done: asyncio.Future<number>) {
    console.log("called");
  }

  future.addDoneCallback(called);
  future.setResult(1);
  console.log(future.removeDoneCallback(called));
  await asyncio.sleep(0);
}

asyncio.run(main());
