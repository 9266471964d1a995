// Rule 9: setting a result calls nobody; the callbacks wait for their turn.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<string> = asyncio
    .getRunningLoop()
    .createFuture();
  future.addDoneCallback((done) => console.log("callback 1:", done.result()));
  future.addDoneCallback((done) => console.log("callback 2:", done.result()));
  future.setResult("value");
  console.log("set");
  await asyncio.sleep(0);
  console.log("after one turn");
}

asyncio.run(main());
