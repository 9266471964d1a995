// Rule 32: a group counts eager children only while they are not done.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  console.log(name, "begins");
  if (seconds > 0) {
    await asyncio.sleep(seconds);
  }
  console.log(name, "ends");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(work("quick", 0));
    console.log("in the body");
    group.createTask(work("slow", 1));
    console.log("body ends");
  }
  console.log("after");
}

asyncio.run(main());
