// "Combinators": from await to going on, a task that never waits takes two turns.
import * as asyncio from "asyncio";

async function work() {
  return 1;
}

async function ticker() {
  for (let n = 0; n < 5; n++) {
    console.log("tick", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const ticking = asyncio.createTask(ticker());
  await asyncio.sleep(0);
  await asyncio.createTask(work());
  console.log("done");
  await ticking;
}

asyncio.run(main());
