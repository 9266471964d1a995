// Rules 13 and 24: exception(), result() and await all take note of an error; a look at done() does not.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function fail(name: string) {
  throw new asyncio.ValueError(name);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log("never retrieved:", (context.exception as Error).message),
  );
  const one = asyncio.createTask(fail("exception() was called"));
  const two = asyncio.createTask(fail("result() was called"));
  const three = asyncio.createTask(fail("awaited"));
  const four = asyncio.createTask(fail("waited for"));
  const five = asyncio.createTask(fail("done() was called"));
  kept.push([one, two, three, four, five]);
  await asyncio.wait([four]);
  console.log(Number(five.done()), (one.exception() as Error).name);
  try {
    two.result();
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
  try {
    await three;
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
