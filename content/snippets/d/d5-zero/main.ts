import * as asyncio from "asyncio";
import * as time from "time";

async function worker(seconds: number, job: string) {
  console.log(`${time.strftime("%X")} starting to ${job}`);
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} done: ${job}`);
}

async function main() {
  const task1 = asyncio.createTask(worker(0, "order milk"));
  const task2 = asyncio.createTask(worker(120, "order bread"));

  await task1;
  console.log(`${time.strftime("%X")} main: task 1 is done`);
  await task2;
  console.log(`${time.strftime("%X")} main: task 2 is done`);
}

asyncio.run(main());
