import * as asyncio from "asyncio";
import * as time from "time";

const opponents = 24;
const movePairs = 30;

function since(start: number) {
  return time.strftime("%H:%M:%S", time.monotonic() - start);
}

async function game(table: number, start: number) {
  for (let pair = 1; pair <= movePairs; pair++) {
    time.sleep(5); // we move, at one table at a time
    if (table === opponents && (pair === 1 || pair === movePairs)) {
      console.log(`round ${pair} is done after ${since(start)}`);
    }
    await asyncio.sleep(55); // they think, we walk on
  }
}

async function main() {
  const start = time.monotonic();
  const tables = Array.from({ length: opponents }, (_, index) => index + 1);
  await asyncio.gather(...tables.map((table) => game(table, start)));
  console.log(`all ${opponents} games are over after ${since(start)}`);
}

asyncio.run(main());
