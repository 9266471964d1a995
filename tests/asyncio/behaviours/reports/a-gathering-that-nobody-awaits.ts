// Rules 13 and 26: an error that comes out of nothing but a gathering is reported there.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log(
      context.message.slice(-30),
      "-",
      (context.exception as Error).message,
    ),
  );
  kept.push(asyncio.gather(fail()));
  await asyncio.sleep(1);
  console.log("main ends");
}

asyncio.run(main());
