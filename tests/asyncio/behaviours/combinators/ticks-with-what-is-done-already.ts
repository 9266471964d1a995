// What is done already costs nothing, or a turn where it is told through the loop.
import * as asyncio from "asyncio";

async function ticks(name: string, action: () => Promise<unknown>) {
  let count = 0;
  const ticker = asyncio.createTask(forever(() => count++));
  await asyncio.sleep(0);
  const before = count;
  await action();
  console.log(name, count - before);
  ticker.cancel();
}

async function forever(turn: () => void) {
  while (true) {
    await asyncio.sleep(0);
    turn();
  }
}

function done() {
  const future = asyncio.getRunningLoop().createFuture<number>();
  future.setResult(1);
  return future;
}

async function firstOf() {
  for (const next of asyncio.asCompleted([done()])) await next;
}

async function eachOf() {
  for await (const future of asyncio.asCompleted([done()])) future.result();
}

async function main() {
  await ticks("future", async () => await done());
  await ticks("gather", async () => await asyncio.gather(done(), done()));
  await ticks("gather of nothing", async () => await asyncio.gather());
  await ticks("shield", async () => await asyncio.shield(done()));
  await ticks("wait", async () => await asyncio.wait([done()]));
  await ticks("as completed, plain", firstOf);
  await ticks("as completed, async", eachOf);
  await ticks("wait for", async () => await asyncio.waitFor(done(), 1));
  await ticks(
    "wait for, no time",
    async () => await asyncio.waitFor(done(), 0),
  );
}

asyncio.run(main());
