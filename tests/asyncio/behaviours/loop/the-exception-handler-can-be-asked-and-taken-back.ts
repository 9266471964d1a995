// Rule 6: there is one handler at a time, and none to begin with.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function handler(loop: asyncio.EventLoop, context: asyncio.ExceptionContext) {
    console.log("mine:", context.message);
  }

  console.log(Number(loop.getExceptionHandler() === null));
  loop.setExceptionHandler(handler);
  console.log(Number(loop.getExceptionHandler() === handler));
  loop.callExceptionHandler({ message: "hello" });
  loop.setExceptionHandler(null);
  console.log(Number(loop.getExceptionHandler() === null));
}

asyncio.run(main());
