// A TimeoutError that the coroutine raises itself is only an error.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  throw new asyncio.TimeoutError("my own");
}

async function main() {
  try {
    await asyncio.waitFor(work(), 5);
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message,
      asyncio.getRunningLoop().time().toFixed(1),
    );
  }
}

asyncio.run(main());
