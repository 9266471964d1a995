// Rule 28: two sets: done and pending.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  const tasks = [3, 1, 2].map((n) => asyncio.createTask(work(n)));
  const [done, pending] = await asyncio.wait(tasks);
  console.log(done.size, pending.size, ...tasks.map((task) => task.result()));
  console.log(`at ${asyncio.getRunningLoop().time().toFixed(1)}`);
}

asyncio.run(main());
