// An error takes the same turns as a result.
import * as asyncio from "asyncio";

async function ticks(name: string, action: () => Promise<unknown>) {
  let count = 0;
  const ticker = asyncio.createTask(forever(() => count++));
  await asyncio.sleep(0);
  const before = count;
  let outcome = "nothing";
  try {
    await action();
  } catch (error) {
    outcome = (error as Error).name;
  }
  console.log(name, count - before, outcome);
  ticker.cancel();
}

async function forever(turn: () => void) {
  while (true) {
    await asyncio.sleep(0);
    turn();
  }
}

async function fail() {
  throw new asyncio.ValueError("no");
}

async function groupOf(n: number) {
  await using group = new asyncio.TaskGroup();
  for (let i = 0; i < n; i++) group.createTask(fail());
}

async function groupWithSleeper() {
  await using group = new asyncio.TaskGroup();
  group.createTask(fail());
  group.createTask(asyncio.sleep(9));
}

async function firstOf() {
  for (const next of asyncio.asCompleted([fail()])) await next;
}

async function main() {
  await ticks("coroutine", async () => await fail());
  await ticks("task", async () => await asyncio.createTask(fail()));
  await ticks(
    "gather",
    async () => await asyncio.gather(fail(), asyncio.sleep(0)),
  );
  await ticks(
    "gather with errors",
    async () =>
      await asyncio.gather(fail(), asyncio.sleep(0), {
        returnExceptions: true,
      }),
  );
  await ticks("shield", async () => await asyncio.shield(fail()));
  await ticks("wait", async () => {
    const [done] = await asyncio.wait([asyncio.createTask(fail())]);
    for (const task of done) task.exception();
  });
  await ticks("as completed", firstOf);
  await ticks("group of one", async () => await groupOf(1));
  await ticks("group of two", async () => await groupOf(2));
  await ticks("group with a sleeper", groupWithSleeper);
  await ticks("wait for", async () => await asyncio.waitFor(fail(), 1));
  await ticks(
    "wait for, no time",
    async () => await asyncio.waitFor(fail(), 0),
  );
}

asyncio.run(main());
