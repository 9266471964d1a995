import * as asyncio from "asyncio";

function* leaves(error: unknown): Generator<unknown> {
  if (error instanceof asyncio.BaseExceptionGroup) {
    for (const one of error.exceptions) yield* leaves(one);
  } else {
    yield error;
  }
}

async function fail(error: Error) {
  throw error;
}

async function trip() {
  await using group = new asyncio.TaskGroup();
  group.createTask(fail(new asyncio.ValueError("too far")));
  group.createTask(fail(new TypeError("no ticket")));
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(trip());
    group.createTask(fail(new TypeError("no passport")));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(`in the group: ${error.exceptions.length}`);
    console.log(`in all: ${[...leaves(error)].length}`);
    const types = error.subgroup(TypeError);
    for (const one of leaves(types)) console.log((one as Error).message);
  }
}

asyncio.run(main());
