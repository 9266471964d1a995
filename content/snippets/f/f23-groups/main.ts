import * as asyncio from "asyncio";

async function fail(error: Error) {
  throw error;
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail(new asyncio.ValueError("too hot")));
    group.createTask(fail(new TypeError("not soup")));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const [values, rest] = error.split(asyncio.ValueError);
    for (const one of values?.exceptions ?? []) {
      console.log(`handled: ${(one as Error).message}`);
    }
    for (const one of rest?.exceptions ?? []) {
      console.log(`not handled: ${(one as Error).message}`);
    }
  }
}

asyncio.run(main());
