// Rule 30: when nobody waits any more, the inner's error goes to the handler.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(3);
  throw new asyncio.ValueError("too late");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log(
      context.message.slice(-28),
      "-",
      (context.exception as Error).message,
    ),
  );
  const outer = asyncio.shield(work());
  await asyncio.sleep(1);
  outer.cancel();
  await asyncio.sleep(5);
  console.log("end");
}

asyncio.run(main());
