// Rule 31: a body that ends in time leaves no time-out behind.
import * as asyncio from "asyncio";

async function main() {
  const kept = asyncio.timeout(2);
  {
    await using limit = kept;
    await asyncio.sleep(1);
    console.log("in time", Number(limit.expired()));
  }
  await asyncio.sleep(5);
  console.log("end", Number(kept.expired()));
}

asyncio.run(main());
