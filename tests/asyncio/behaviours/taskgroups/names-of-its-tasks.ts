// Options go to the task; a named task takes no number.
import * as asyncio from "asyncio";

async function child() {
  console.log(asyncio.currentTask()?.getName());
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(child());
  group.createTask(child(), { name: "poll" });
  group.createTask(child());
}

asyncio.run(main());
