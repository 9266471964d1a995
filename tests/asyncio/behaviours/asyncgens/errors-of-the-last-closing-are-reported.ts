// Rule 40: what an open generator raises when run closes it is reported if it is an Exception; a group of GeneratorExit is none.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function* failing() {
  try {
    yield 1;
  } finally {
    throw new asyncio.ValueError("when closed");
  }
}

async function* inGroup() {
  await using _group = new asyncio.TaskGroup();
  yield 1;
}

async function main() {
  asyncio.getRunningLoop().setExceptionHandler((_loop, { exception }) => {
    console.log("reported", (exception as Error).name);
  });
  for (const generator of [failing(), inGroup()]) {
    kept.push(generator);
    console.log((await generator.next()).value);
  }
}

await asyncio.run(main());
console.log("end");
