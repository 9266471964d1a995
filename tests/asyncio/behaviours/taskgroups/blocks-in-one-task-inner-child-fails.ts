// Two groups in one task: the inner one cancels the body, and only it takes that back.
import * as asyncio from "asyncio";

async function fail(seconds: number) {
  await asyncio.sleep(seconds);
  throw new asyncio.ValueError(`after ${seconds}`);
}

async function main() {
  const task = asyncio.currentTask();
  try {
    await using outer = new asyncio.TaskGroup();
    outer.createTask(asyncio.sleep(3));
    try {
      await using inner = new asyncio.TaskGroup();
      inner.createTask(fail(1));
      await asyncio.sleep(9);
    } catch (error) {
      console.log("inner", (error as Error).name, task?.cancelling());
    }
    await asyncio.sleep(1);
    console.log("between", task?.cancelling(), String(outer));
  } catch (error) {
    console.log("never printed", (error as Error).name);
  }
  console.log("after", asyncio.getRunningLoop().time().toFixed(1));
}

asyncio.run(main());
