// Rule 37: a barrier for one never waits; a barrier for nobody is an error.
import * as asyncio from "asyncio";

async function main() {
  const barrier = new asyncio.Barrier(1);
  console.log(await barrier.wait());
  console.log(await barrier.wait());
  try {
    new asyncio.Barrier(0);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.name);
  }
}

asyncio.run(main());
