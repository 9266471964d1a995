// The group cancels the body where it waits, and takes the cancel back.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("child");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail());
    try {
      await asyncio.sleep(5);
      console.log("never printed");
    } catch (error) {
      console.log(
        "body:",
        (error as Error).name,
        asyncio.currentTask()?.cancelling(),
      );
      throw error;
    }
  } catch (error) {
    console.log((error as Error).name, asyncio.currentTask()?.cancelling());
  }
  await asyncio.sleep(1);
  console.log("goes on");
}

asyncio.run(main());
