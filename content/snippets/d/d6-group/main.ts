import * as asyncio from "asyncio";
import * as time from "time";

async function worker(seconds: number, job: string) {
  console.log(`${time.strftime("%X")} starting to ${job}`);
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} done: ${job}`);
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(worker(1, "order milk"));
    group.createTask(worker(2, "order bread"));
    console.log(`${time.strftime("%X")} main: both are scheduled`);
  }
  console.log(`${time.strftime("%X")} main: both are done`);
}

asyncio.run(main());
