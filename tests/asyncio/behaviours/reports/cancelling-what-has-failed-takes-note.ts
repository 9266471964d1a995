// Rule 13: a cancel that comes too late counts as asking: the error is not reported.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function fail(text: string) {
  throw new asyncio.ValueError(text);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log(context.message, "-", (context.exception as Error).message),
  );
  const [, second] = ["one", "two"].map((text) => {
    const task = asyncio.createTask(fail(text));
    kept.push(task);
    return task;
  });
  await asyncio.sleep(0);
  const [, fourth] = ["three", "four"].map((text) => {
    const future: asyncio.Future<number> = loop.createFuture();
    future.setException(new asyncio.ValueError(text));
    kept.push(future);
    return future;
  });
  console.log(second?.cancel(), fourth?.cancel());
}

asyncio.run(main());
