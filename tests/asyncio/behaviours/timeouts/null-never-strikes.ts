// A timeout without a deadline only keeps a place for one.
import * as asyncio from "asyncio";

async function main() {
  await using limit = asyncio.timeout(null);
  await asyncio.sleep(1000);
  console.log(limit.when() === null ? "no deadline" : "a deadline", limit.expired() ? "expired" : "not expired");
}

asyncio.run(main());
