// Virtual time passes while the program blocks, so a sleep that began before is over earlier.
import * as asyncio from "asyncio";
import * as time from "time";

async function sleeper(n: number) {
  await asyncio.sleep(n);
  console.log(`${n} s over at ${asyncio.getRunningLoop().time().toFixed(1)}`);
}

async function main() {
  const tasks = [1, 3].map((n) => asyncio.createTask(sleeper(n)));
  await asyncio.sleep(0);
  time.sleep(2);
  for (const task of tasks) {
    await task;
  }
}

asyncio.run(main());
