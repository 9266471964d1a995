// Rule 13: a plain future is reported in the same way.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log(context.message, "-", (context.exception as Error).message),
  );
  const future: asyncio.Future<number> = loop.createFuture();
  future.setException(new asyncio.ValueError("boom"));
  kept.push(future);
  console.log("main ends");
}

await asyncio.run(main());
console.log("end");
