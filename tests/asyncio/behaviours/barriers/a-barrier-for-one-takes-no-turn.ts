// Rule 37: nobody else runs in between.
import * as asyncio from "asyncio";

async function other() {
  console.log("other");
}

async function main() {
  const barrier = new asyncio.Barrier(1);
  const task = asyncio.createTask(other());
  console.log(await barrier.wait(), await barrier.wait(), barrier.parties);
  await task;
}

asyncio.run(main());
