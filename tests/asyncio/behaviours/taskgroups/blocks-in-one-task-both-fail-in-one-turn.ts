// Both groups cancel the task in the same turn; each takes its own cancel back.
import * as asyncio from "asyncio";

async function fail(name: string) {
  await asyncio.sleep(1);
  throw new asyncio.ValueError(name);
}

async function main() {
  const task = asyncio.currentTask();
  for (const order of [0, 1]) {
    try {
      await using outer = new asyncio.TaskGroup();
      if (order === 0) outer.createTask(fail("outer"));
      try {
        await using inner = new asyncio.TaskGroup();
        inner.createTask(fail("inner"));
        if (order === 1) outer.createTask(fail("outer"));
        await asyncio.sleep(9);
      } catch (error) {
        console.log("inner", (error as Error).name, task?.cancelling());
        throw error;
      }
    } catch (error) {
      const { message, exceptions } = error as asyncio.ExceptionGroup;
      console.log(
        "outer",
        message,
        ...exceptions.map((each) => each.name),
        task?.cancelling(),
      );
    }
  }
}

asyncio.run(main());
