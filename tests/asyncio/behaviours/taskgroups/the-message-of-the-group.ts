// Rule 32: the errors stand in the order in which they came.
import * as asyncio from "asyncio";

async function fail(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
  } finally {
    throw new asyncio.ValueError(name);
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail("late", 3));
    group.createTask(fail("early", 1));
    group.createTask(fail("middle", 2));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(error.message);
    for (const one of error.errors) {
      console.log((one as Error).message);
    }
  }
}

asyncio.run(main());
