// The last child's error is seen although nothing was left to be cancelled.
import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("child");
}

async function main() {
  const task = asyncio.currentTask();
  for (let turns = 0; turns < 4; turns++) {
    try {
      await using group = new asyncio.TaskGroup();
      group.createTask(fail());
      for (let turn = 0; turn < turns; turn++) await asyncio.sleep(0);
      console.log("the body ends after", turns, String(group));
    } catch (error) {
      console.log((error as Error).name, task?.cancelling());
    }
  }
  await asyncio.sleep(0);
  console.log("goes on");
}

asyncio.run(main());
