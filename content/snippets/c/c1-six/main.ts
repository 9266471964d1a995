import * as asyncio from "asyncio";
import * as time from "time";

const opponents = 6;
const movePairs = 30;

async function game() {
  for (let pair = 0; pair < movePairs; pair++) {
    time.sleep(5); // we move, at one table at a time
    await asyncio.sleep(55); // they think, we walk on
  }
}

async function main() {
  const start = time.monotonic();
  await asyncio.gather(...Array.from({ length: opponents }, game));
  const seconds = time.monotonic() - start;
  console.log(`over after ${time.strftime("%H:%M:%S", seconds)}`);
}

asyncio.run(main());
