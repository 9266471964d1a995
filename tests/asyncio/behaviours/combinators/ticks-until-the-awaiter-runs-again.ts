// How many turns each combinator takes with a coroutine that needs none.
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

async function f() {
  return 1;
}

async function groupOf(n: number) {
  await using group = new asyncio.TaskGroup();
  for (let i = 0; i < n; i++) group.createTask(f());
}

async function firstOf() {
  for (const next of asyncio.asCompleted([f()])) await next;
}

async function eachOf() {
  for await (const task of asyncio.asCompleted([f()])) String(task);
}

async function limited() {
  await using limit = asyncio.timeout(1);
  await f();
  limit.when();
}

async function main() {
  await ticks("coroutine", async () => await f());
  await ticks("sleep(0)", async () => await asyncio.sleep(0));
  await ticks("task", async () => await asyncio.createTask(f()));
  await ticks("gather", async () => await asyncio.gather(f(), f()));
  await ticks("shield", async () => await asyncio.shield(f()));
  await ticks(
    "wait",
    async () => await asyncio.wait([asyncio.createTask(f())]),
  );
  await ticks("as completed, plain", firstOf);
  await ticks("as completed, async", eachOf);
  await ticks("group of one", async () => await groupOf(1));
  await ticks("group of three", async () => await groupOf(3));
  await ticks("empty group", async () => await groupOf(0));
  await ticks("wait for", async () => await asyncio.waitFor(f(), 1));
  await ticks("wait for ever", async () => await asyncio.waitFor(f(), null));
  await ticks("timeout", limited);
}

asyncio.run(main());
