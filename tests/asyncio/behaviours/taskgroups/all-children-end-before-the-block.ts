// Rule 32: leaving the block waits for all children.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name);
  return name;
}

async function main() {
  const tasks: asyncio.Task<string>[] = [];
  {
    await using group = new asyncio.TaskGroup();
    tasks.push(group.createTask(work("slow", 2)));
    tasks.push(group.createTask(work("quick", 1)));
    console.log("body ends");
  }
  console.log("after:", ...tasks.map((task) => task.result()));
}

asyncio.run(main());
