// Before the block, after it and after it struck, a timeout cannot be moved.
import * as asyncio from "asyncio";

function attempt(name: string, limit: asyncio.Timeout) {
  try {
    limit.reschedule(100);
    console.log(name, "moved");
  } catch (error) {
    console.log(name, (error as Error).name, (error as Error).message);
  }
}

async function main() {
  const limit = asyncio.timeout(5);
  attempt("before", limit);
  {
    await using _ = limit;
    attempt("inside", limit);
  }
  attempt("after", limit);
  const short = asyncio.timeout(1);
  try {
    await using _ = short;
    try {
      await asyncio.sleep(2);
    } finally {
      attempt("struck", short);
    }
  } catch (error) {
    console.log((error as Error).name);
  }
  attempt("expired", short);
}

asyncio.run(main());
