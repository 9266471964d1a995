// Rule 32: as long as the group is active, tasks can be added to it.
import * as asyncio from "asyncio";

async function child(group: asyncio.TaskGroup, depth: number) {
  await asyncio.sleep(1);
  console.log("depth", depth);
  if (depth < 3) {
    group.createTask(child(group, depth + 1));
  }
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(child(group, 0));
  }
  console.log(`at ${asyncio.getRunningLoop().time().toFixed(1)}`);
}

asyncio.run(main());
