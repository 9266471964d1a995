// Bad input: gather takes awaitables.
import * as asyncio from "asyncio";

async function main() {
  for (const thing of [1, "text"]) {
    try {
      await asyncio.gather(thing as never);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      console.log(error.message);
    }
  }
}

asyncio.run(main());
