// A group shows how many tasks and errors it has, and its state.
import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("child");
}

async function main() {
  const group = new asyncio.TaskGroup();
  console.log(String(group));
  try {
    await using _ = group;
    console.log(String(group));
    group.createTask(fail());
    group.createTask(asyncio.sleep(5));
    group.createTask(asyncio.sleep(5));
    console.log(String(group));
    try {
      await asyncio.sleep(9);
    } finally {
      console.log(String(group));
      for (let turn = 0; turn < 3; turn++) await asyncio.sleep(0);
      console.log(String(group));
    }
  } catch (error) {
    console.log((error as Error).name);
  }
  console.log(String(group));
}

asyncio.run(main());
