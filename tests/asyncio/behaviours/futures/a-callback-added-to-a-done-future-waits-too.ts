// Rule 9: also when the future is done already, the callback is not called at once.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<string> = asyncio
    .getRunningLoop()
    .createFuture();
  future.setResult("value");
  future.addDoneCallback((done) => console.log("callback:", done.result()));
  console.log("added");
  await asyncio.sleep(0);
  console.log("after one turn");
}

asyncio.run(main());
