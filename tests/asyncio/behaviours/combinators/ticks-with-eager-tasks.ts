// Eager tasks that need no turn take most combinators down to none.
import * as asyncio from "asyncio";

async function ticks(name: string, action: () => Promise<unknown>) {
  let count = 0;
  const loop = asyncio.getRunningLoop();
  const ticker = asyncio.createTask(forever(() => count++));
  await asyncio.sleep(0);
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  const before = count;
  await action();
  loop.setTaskFactory(null);
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

async function g() {
  await asyncio.sleep(0);
}

async function groupOf(make: () => Promise<unknown>) {
  await using group = new asyncio.TaskGroup();
  group.createTask(make());
}

async function firstOf(make: () => Promise<unknown>) {
  for (const next of asyncio.asCompleted([make()])) await next;
}

async function main() {
  for (const make of [f, g]) {
    await ticks("task", async () => await asyncio.createTask<unknown>(make()));
    await ticks("gather", async () => await asyncio.gather(make(), make()));
    await ticks("shield", async () => await asyncio.shield<unknown>(make()));
    await ticks(
      "wait",
      async () => await asyncio.wait([asyncio.createTask<unknown>(make())]),
    );
    await ticks("as completed", async () => await firstOf(make));
    await ticks("group", async () => await groupOf(make));
  }
}

asyncio.run(main());
