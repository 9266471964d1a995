import * as asyncio from "asyncio";
import * as time from "time";

async function count() {
  console.log("One");
  await asyncio.sleep(1);
  console.log("Two");
}

async function main() {
  await asyncio.gather(count(), count(), count());
}

const start = time.perfCounter();
await asyncio.run(main());
const elapsed = time.perfCounter() - start;
console.log(`exec in ${elapsed.toFixed(2)} seconds.`);
