// Rule 12: removeDoneCallback tells how many it removed.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();

  function one(done: asyncio.Future<number>) {
    console.log("one");
  }

  function two(done: asyncio.Future<number>) {
    console.log("two");
  }

  future.addDoneCallback(one);
  future.addDoneCallback(two);
  future.addDoneCallback(one);
  console.log(future.removeDoneCallback(one));
  console.log(future.removeDoneCallback(one));
  future.setResult(1);
  await asyncio.sleep(0);
}

asyncio.run(main());
