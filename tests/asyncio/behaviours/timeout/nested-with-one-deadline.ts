// Both strike in the same turn: the inner one finds two cancels, and leaves the error to the outer one.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const first of ["outer", "inner"]) {
    const deadline = loop.time() + 1;
    const outer = asyncio.timeoutAt(deadline);
    const inner = asyncio.timeoutAt(
      first === "outer" ? deadline : deadline - 0.5,
    );
    try {
      await using _outer = outer;
      try {
        await using _inner = inner;
        try {
          await asyncio.sleep(10);
        } finally {
          if (first === "inner") await asyncio.sleep(0.5);
          console.log("cancelling", asyncio.currentTask()?.cancelling());
        }
      } catch (error) {
        console.log("from inner:", (error as Error).name);
        throw error;
      }
    } catch (error) {
      console.log("from outer:", (error as Error).name);
    }
    console.log(
      "cancelling",
      asyncio.currentTask()?.cancelling(),
      outer.expired() && inner.expired() ? "both" : "one",
    );
  }
}

asyncio.run(main());
