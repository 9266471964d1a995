// Rules 31 and 32: a child's TimeoutError is an error like others.
import * as asyncio from "asyncio";

async function child() {
  await using limit = asyncio.timeout(1);
  await asyncio.sleep(10);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child());
    group.createTask(asyncio.sleep(10));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log((error.errors[0] as Error).name, error.errors.length);
  }
}

asyncio.run(main());
