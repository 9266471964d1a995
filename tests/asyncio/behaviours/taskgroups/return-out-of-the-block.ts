// A return waits for the group, and then returns.
import * as asyncio from "asyncio";

async function child() {
  await asyncio.sleep(2);
  console.log("child ends");
}

async function work() {
  await using group = new asyncio.TaskGroup();
  group.createTask(child());
  return "result";
}

async function main() {
  console.log(await work(), asyncio.getRunningLoop().time().toFixed(1));
}

asyncio.run(main());
