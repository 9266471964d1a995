// Rule 28: the others go on.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  console.log("work", n);
  return n;
}

async function main() {
  const tasks = [3, 1, 2].map((n) => asyncio.createTask(work(n)));
  let [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  console.log(...[...done].map((task) => task.result()), pending.size);
  [done, pending] = await asyncio.wait(pending, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  console.log(...[...done].map((task) => task.result()), pending.size);
  await asyncio.sleep(5);
}

asyncio.run(main());
