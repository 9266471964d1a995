// A group that has been left can neither be entered again nor take a task.
import * as asyncio from "asyncio";

async function child() {
  console.log("child");
}

async function main() {
  const group = new asyncio.TaskGroup();
  {
    await using _ = group;
    group.createTask(child());
  }
  try {
    group.createTask(child());
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  try {
    await using _ = group;
    console.log("never printed");
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

asyncio.run(main());
