// Ten timeouts strike at once; only the outermost turns its cancel into an error.
import * as asyncio from "asyncio";

async function tower(height: number, deadline: number): Promise<void> {
  try {
    await using limit = asyncio.timeoutAt(deadline);
    if (height > 0) await tower(height - 1, deadline);
    else await asyncio.sleep(10);
    console.log(limit.when());
  } catch (error) {
    console.log(
      height,
      (error as Error).name,
      asyncio.currentTask()?.cancelling(),
    );
    throw error;
  }
}

async function main() {
  try {
    await tower(10, asyncio.getRunningLoop().time() + 1);
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
