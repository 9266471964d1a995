// Rule 14: the loop throws away what its callbacks return.
import * as asyncio from "asyncio";

async function soon() {}
async function later() {}
async function done() {}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(soon);
  loop.callSoon(() => console.log("after soon"));
  loop.callLater(1, later);
  loop.callLater(2, () => console.log("after later"));
  const task = asyncio.createTask(asyncio.sleep(3));
  task.addDoneCallback(done);
  await asyncio.sleep(4);
  console.log("after done");
}

asyncio.run(main());
