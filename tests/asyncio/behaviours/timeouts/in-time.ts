// A block that is in time knows nothing of its limit.
import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(2);
  {
    await using _ = limit;
    console.log(await asyncio.sleep(1, "slept"));
  }
  console.log(limit.expired() ? "expired" : "not expired");
  await asyncio.sleep(5);
  console.log("nobody is cancelled later");
}

asyncio.run(main());
