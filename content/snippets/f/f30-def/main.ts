import * as asyncio from "asyncio";
import * as time from "time";

// A web framework that is given an async function runs it on the loop …
async function onTheLoop(visitor: string) {
  console.log(`${visitor}: in`);
  time.sleep(0.2); // a call that blocks
  console.log(`${visitor}: out`);
}

// … and a plain one in a thread.
async function inAThread(visitor: string) {
  console.log(`${visitor}: in`);
  await asyncio.toThread(time.sleep, 0.2); // the same call
  return visitor;
}

async function main() {
  await asyncio.gather(onTheLoop("Ana"), onTheLoop("Ben"));
  const visitors = await asyncio.gather(inAThread("Cleo"), inAThread("Dan"));
  console.log(`${visitors.join(" and ")}: out`);
}

asyncio.run(main());
