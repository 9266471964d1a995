// The error is seen twice, in the body and in the group.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("child");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    const task = group.createTask(fail());
    try {
      await task;
    } catch (error) {
      console.log("body", (error as Error).name);
      throw error;
    }
  } catch (error) {
    const { message, exceptions } = error as asyncio.ExceptionGroup;
    console.log(
      message,
      exceptions[0] === exceptions[1] ? "twice the same" : "once",
      asyncio.currentTask()?.cancelling(),
    );
  }
}

asyncio.run(main());
