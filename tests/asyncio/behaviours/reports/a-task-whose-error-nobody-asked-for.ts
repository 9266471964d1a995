// Rule 24: reported at the end of the program, through the loop's handler.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log(context.message, "-", (context.exception as Error).message),
  );
  kept.push(asyncio.createTask(fail()));
  await asyncio.sleep(1);
  console.log("main ends");
}

await asyncio.run(main());
console.log("end");
