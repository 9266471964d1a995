// A child that is done at once still tells the group through the loop.
import * as asyncio from "asyncio";

async function child(name: string, fails = false) {
  console.log(name, "starts");
  if (fails) throw new asyncio.ValueError(name);
  await asyncio.sleep(0);
  console.log(name, "ends");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child("a"));
    console.log(String(group));
    group.createTask(child("b", true));
    console.log(String(group));
    group.createTask(child("c"));
    console.log(String(group));
    await asyncio.sleep(0);
    console.log("never printed");
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

asyncio.run(main());
