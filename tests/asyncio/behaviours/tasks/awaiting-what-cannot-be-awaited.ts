// Rule 21: a TypeError at that await; the coroutine may catch it and go on.
import * as asyncio from "asyncio";

async function main() {
  for (const thing of [1, "text", null]) {
    try {
      await thing;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      console.log(error.name);
    }
  }
  console.log("goes on");
}

asyncio.run(main());
