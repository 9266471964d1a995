// Rule 39: a task that fails while it is cancelled is reported with a message of its own.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(100);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    throw new asyncio.ValueError("while cleaning up");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log(context.message, "-", (context.exception as Error).message),
  );
  asyncio.createTask(work());
  await asyncio.sleep(0);
}

await asyncio.run(main());
console.log("run ends");
