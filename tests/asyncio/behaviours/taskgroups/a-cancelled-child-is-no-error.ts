// Rule 32: cancelling one child disturbs nobody.
import * as asyncio from "asyncio";

async function work(name: string) {
  await asyncio.sleep(2);
  console.log(name);
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    const one = group.createTask(work("one"));
    group.createTask(work("two"));
    await asyncio.sleep(1);
    one.cancel();
  }
  console.log("after");
}

asyncio.run(main());
