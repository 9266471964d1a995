// Rule 31: a time-out belongs to a task.
import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(1);
  try {
    limit.reschedule(5);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
