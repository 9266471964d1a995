// Rules 6 and 9: each callback is a turn of its own.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log("handler:", (context.exception as Error).message),
  );
  const future: asyncio.Future<number> = loop.createFuture();

  function fail(done: asyncio.Future<number>) {
    throw new asyncio.ValueError("boom");
  }

  future.addDoneCallback(fail);
  future.addDoneCallback((done) => console.log("the other one"));
  future.setResult(1);
  console.log(await future);
  await asyncio.sleep(0);
}

asyncio.run(main());
