// It is cancelled once only, and the errors come out when it ends.
import * as asyncio from "asyncio";

async function fail(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  throw new asyncio.ValueError(name);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail("a", 1));
    try {
      await asyncio.sleep(5);
    } catch (error) {
      console.log("swallowed", (error as Error).name, loop.time().toFixed(1));
    }
    await asyncio.sleep(5);
    console.log(
      "the body ends",
      loop.time().toFixed(1),
      asyncio.currentTask()?.cancelling(),
    );
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message,
      asyncio.currentTask()?.cancelling(),
    );
  }
}

asyncio.run(main());
