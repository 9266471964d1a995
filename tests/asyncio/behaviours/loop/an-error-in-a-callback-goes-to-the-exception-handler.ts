// Rule 6: the loop goes on, and the handler is told.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function handler(loop: asyncio.EventLoop, context: asyncio.ExceptionContext) {
    console.log(
      "handler:",
      context.message.slice(0, 21),
      "-",
      (context.exception as Error).message,
    );
  }

  function fail() {
    throw new asyncio.ValueError("boom");
  }

  loop.setExceptionHandler(handler);
  loop.callSoon(fail);
  loop.callSoon(console.log, "next callback");
  await asyncio.sleep(0);
  console.log("main");
}

asyncio.run(main());
