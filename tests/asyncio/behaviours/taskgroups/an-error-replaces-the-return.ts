// When a child fails while a return waits, the error comes out instead.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("child");
}

async function work() {
  await using group = new asyncio.TaskGroup();
  group.createTask(fail());
  return "result";
}

async function main() {
  try {
    console.log(await work());
  } catch (error) {
    console.log((error as Error).name, asyncio.currentTask()?.cancelling());
  }
}

asyncio.run(main());
