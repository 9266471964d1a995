// How much of each stack is kept, from which end.
import * as asyncio from "asyncio";

async function f(depth: number) {
  if (depth > 0) await g(depth - 1);
  else await asyncio.getRunningLoop().createFuture();
}

async function g(depth: number) {
  await f(depth);
}

async function current(depth: number) {
  if (depth > 0) await current(depth - 1);
  else show(asyncio.currentTask());
}

function show(task: asyncio.Task<unknown> | null) {
  for (const limit of [null, 2, 1, 0, -1, -2, 100, -100]) {
    const graph = asyncio.captureCallGraph(task, { limit });
    console.log(
      ...(graph?.callStack ?? []).map(({ frame }) => frame.name),
      "|",
      graph?.awaitedBy.length,
    );
  }
}

async function main() {
  const task = asyncio.createTask(f(3));
  await asyncio.sleep(0);
  show(task);
  await current(2);
}

asyncio.run(main());
