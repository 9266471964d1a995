// An error of long ago ends the wait, after its turns.
import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("long ago");
}

async function main() {
  const failed = asyncio.createTask(fail());
  const slow = asyncio.createTask(asyncio.sleep(5));
  await asyncio.sleep(1);
  const [done, pending] = await asyncio.wait([slow, failed], {
    returnWhen: asyncio.FIRST_EXCEPTION,
  });
  console.log(
    done.has(failed) ? "failed is done" : "",
    pending.has(slow) ? "slow is pending" : "",
  );
  console.log(
    (failed.exception() as Error).message,
    asyncio.getRunningLoop().time().toFixed(1),
  );
}

asyncio.run(main());
