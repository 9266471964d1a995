// Rule 32: and the parent; then an ExceptionGroup comes out.
import * as asyncio from "asyncio";

async function work(name: string) {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(name, "cancelled");
    throw error;
  }
}

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(work("a"));
    group.createTask(fail());
    group.createTask(work("b"));
    try {
      await asyncio.sleep(10);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      console.log("parent cancelled");
      throw error;
    }
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log((error.errors[0] as Error).message, error.errors.length);
  }
  console.log(asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
