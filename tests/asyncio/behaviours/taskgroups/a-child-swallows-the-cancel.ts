// Rule 32: the group waits for it all the same.
import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    await asyncio.sleep(3);
  }
  console.log("stubborn is done");
}

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(stubborn());
    group.createTask(fail());
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(
      `${error.errors.length} error at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
  }
}

asyncio.run(main());
