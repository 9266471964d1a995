// Each way out of the block waits for the group.
import * as asyncio from "asyncio";

async function child(n: number) {
  await asyncio.sleep(1);
  console.log("child", n, "ends");
}

async function main() {
  for (let n = 0; n < 5; n++) {
    await using group = new asyncio.TaskGroup();
    group.createTask(child(n));
    if (n === 1) continue;
    if (n === 3) break;
    console.log("end of the body", n);
  }
  console.log(asyncio.getRunningLoop().time().toFixed(1));
}

asyncio.run(main());
