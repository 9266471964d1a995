// Rule 32: an inner group's error is one error of the outer group.
import * as asyncio from "asyncio";

async function fail(name: string) {
  await asyncio.sleep(1);
  throw new asyncio.ValueError(name);
}

async function inner() {
  await using group = new asyncio.TaskGroup();
  group.createTask(fail("inner"));
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(inner());
    group.createTask(asyncio.sleep(10));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const first = error.errors[0];
    if (!(first instanceof asyncio.ExceptionGroup)) throw error;
    console.log(first.name, (first.errors[0] as Error).message);
  }
}

asyncio.run(main());
