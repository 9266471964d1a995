// Rule 6: a handler is for one loop.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function fail(name: string) {
  throw new asyncio.ValueError(name);
}

async function main(name: string) {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log(
      "the handler of",
      name,
      "-",
      (context.exception as Error).message,
    ),
  );
  kept.push(asyncio.createTask(fail(`error in ${name}`)));
  await asyncio.sleep(1);
}

await asyncio.run(main("one"));
await asyncio.run(main("two"));
console.log("end");
