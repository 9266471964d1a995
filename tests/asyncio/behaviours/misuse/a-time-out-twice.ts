// Bad input: a time-out is entered once, and not rescheduled when it is over.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const limit = asyncio.timeout(1);
  {
    await using _limit = limit;
  }
  try {
    limit.reschedule(loop.time() + 1);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  console.log(Number(limit.expired()));
}

asyncio.run(main());
