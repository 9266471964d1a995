// Rules 2 and 3: sleeps that end at the same instant end in the order in which they began.
import * as asyncio from "asyncio";

async function sleeper(name: string, first: number, second: number) {
  await asyncio.sleep(first);
  await asyncio.sleep(second);
  console.log(name, asyncio.getRunningLoop().time().toFixed(1));
}

async function main() {
  const tasks = [
    asyncio.createTask(sleeper("1+2", 1, 2)),
    asyncio.createTask(sleeper("2+1", 2, 1)),
    asyncio.createTask(sleeper("1.5+1.5", 1.5, 1.5)),
    asyncio.createTask(sleeper("0+3", 0, 3)),
    asyncio.createTask(sleeper("0.5+2", 0.5, 2)),
  ];
  for (const task of tasks) {
    await task;
  }
}

asyncio.run(main());
