// Rule 37: CPython's message.
import * as asyncio from "asyncio";

async function main() {
  for (const parties of [0, -1]) {
    try {
      new asyncio.Barrier(parties);
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
}

asyncio.run(main());
