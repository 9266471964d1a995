// Rules 31 and 32: a time-out around a group cancels all of it.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    console.log(name, "is done");
  } finally {
    console.log(name, "ends");
  }
}

async function main() {
  try {
    {
      await using _limit = asyncio.timeout(2);
      {
        await using group = new asyncio.TaskGroup();
        group.createTask(work("quick", 1));
        group.createTask(work("slow", 5));
      }
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError");
  }
}

asyncio.run(main());
