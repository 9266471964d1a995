// Rule 28: what is not done in time is pending, and goes on.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  console.log("work", n);
}

async function main() {
  const tasks = [1, 2, 3].map((n) => asyncio.createTask(work(n)));
  const [done, pending] = await asyncio.wait(tasks, { timeout: 1.5 });
  console.log(done.size, pending.size);
  await asyncio.sleep(5);
  const [all, none] = await asyncio.wait(tasks, { timeout: 0 });
  console.log(all.size, none.size);
}

asyncio.run(main());
