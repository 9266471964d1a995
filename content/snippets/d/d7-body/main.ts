import * as asyncio from "asyncio";
import * as time from "time";

async function worker(seconds: number, job: string) {
  await asyncio.sleep(seconds);
  throw new asyncio.RuntimeError(`cannot ${job}`);
}

async function shop() {
  await using group = new asyncio.TaskGroup();
  group.createTask(worker(1, "order milk"));
  try {
    await asyncio.sleep(5);
    console.log(`${time.strftime("%X")} body: wrote the list`);
  } catch (error) {
    console.log(`${time.strftime("%X")} body: ${(error as Error).name}`);
    throw error;
  }
}

async function main() {
  try {
    await shop();
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(`${time.strftime("%X")} main: ${error.name}`);
  }
}

asyncio.run(main());
