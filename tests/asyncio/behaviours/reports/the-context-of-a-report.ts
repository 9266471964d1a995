// Rule 6: a handler is told what happened, to whom, and with which error.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  const loop = asyncio.getRunningLoop();

  function handler(loop: asyncio.EventLoop, context: asyncio.ExceptionContext) {
    console.log(context.message.split(" ")[0], ...Object.keys(context).sort());
  }

  loop.setExceptionHandler(handler);
  kept.push(asyncio.createTask(fail()));
  loop.callSoon(() => {
    throw new asyncio.IndexError();
  });
  await asyncio.sleep(1);
}

asyncio.run(main());
