// An error of the body before the deadline comes out as it is, and the deadline is gone.
import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(2);
  try {
    await using _ = limit;
    await asyncio.sleep(1);
    throw new asyncio.ValueError("early");
  } catch (error) {
    console.log(
      (error as Error).name,
      limit.expired() ? "expired" : "not expired",
      String(limit),
    );
  }
  await asyncio.sleep(5);
  console.log("done");
}

asyncio.run(main());
