// The inner block times out, the outer goes on.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await using outer = asyncio.timeout(5);
  try {
    await using inner = asyncio.timeout(1);
    await asyncio.sleep(10);
    console.log("never printed", inner.expired());
  } catch (error) {
    console.log("inner", (error as Error).name, loop.time().toFixed(1));
  }
  await asyncio.sleep(2);
  console.log("outer", outer.expired() ? "expired" : "not expired", loop.time().toFixed(1));
}

asyncio.run(main());
