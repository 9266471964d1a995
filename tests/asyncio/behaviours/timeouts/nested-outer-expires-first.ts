// The cancel passes through the inner block, which leaves it alone.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const outer = asyncio.timeout(1);
  const inner = asyncio.timeout(5);
  try {
    await using _outer = outer;
    try {
      await using _inner = inner;
      await asyncio.sleep(10);
    } catch (error) {
      console.log("inner", (error as Error).name);
      throw error;
    }
  } catch (error) {
    console.log("outer", (error as Error).name, loop.time().toFixed(1));
  }
  console.log(outer.expired() ? "outer expired" : "", inner.expired() ? "inner expired" : "inner not expired");
}

asyncio.run(main());
