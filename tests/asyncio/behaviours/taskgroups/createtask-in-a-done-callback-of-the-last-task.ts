// The callbacks of the last task decide whether the group is finished.
import * as asyncio from "asyncio";

async function child(name: string) {
  console.log(name);
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    const task = group.createTask(child("first"));
    task.addDoneCallback(() => {
      console.log(String(group));
      try {
        group.createTask(child("second"));
      } catch (error) {
        console.log((error as Error).name, (error as Error).message);
      }
    });
  }
  console.log("after the block");
}

asyncio.run(main());
