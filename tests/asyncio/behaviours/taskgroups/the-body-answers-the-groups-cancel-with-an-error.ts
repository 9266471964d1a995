// The body's error joins the child's.
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
    } finally {
      throw new TypeError("body");
    }
  } catch (error) {
    const { message, exceptions } = error as asyncio.ExceptionGroup;
    console.log(
      message,
      ...exceptions.map((each) => each.name),
      asyncio.currentTask()?.cancelling(),
    );
  }
}

asyncio.run(main());
