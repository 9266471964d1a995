// "Combinators": waiting for a task that never waits takes three turns.
import * as asyncio from "asyncio";

async function work() {}

async function ticker() {
  for (let n = 0; n < 6; n++) {
    console.log("tick", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const ticking = asyncio.createTask(ticker());
  await asyncio.sleep(0);
  await asyncio.wait([asyncio.createTask(work())]);
  console.log("waited");
  await ticking;
}

asyncio.run(main());
