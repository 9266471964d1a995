// Rule 18: a task that is given a name takes no number.
import * as asyncio from "asyncio";

async function work() {}

async function main() {
  console.log(asyncio.currentTask()!.getName());
  console.log(asyncio.createTask(work()).getName());
  console.log(asyncio.createTask(work(), { name: "mine" }).getName());
  const task = asyncio.createTask(work());
  console.log(task.getName());
  task.setName("renamed");
  console.log(task.getName());
  console.log(asyncio.createTask(work()).getName());
}

asyncio.run(main());
