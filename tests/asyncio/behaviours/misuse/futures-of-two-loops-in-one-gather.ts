// Bad input: a gathering is on one loop.
import * as asyncio from "asyncio";

const other = asyncio.newEventLoop();

async function main() {
  const mine: asyncio.Future<number> = asyncio.getRunningLoop().createFuture();
  const foreign: asyncio.Future<number> = other.createFuture();
  try {
    await asyncio.gather(mine, foreign);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.name);
  }
}

await asyncio.run(main());
other.close();
