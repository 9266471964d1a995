// The task's own stack, and below it the stack of the task that awaits it.
import * as asyncio from "asyncio";

function show(graph: asyncio.FutureCallGraph | null, indent = "") {
  if (graph === null) return;
  const { future, callStack, awaitedBy } = graph;
  const name = future instanceof asyncio.Task ? future.getName() : "a future";
  console.log(`${indent}${name}:`, ...callStack.map(({ frame }) => frame.name));
  for (const awaiter of awaitedBy) show(awaiter, `${indent}  `);
}

async function inner() {
  show(asyncio.captureCallGraph());
  await asyncio.sleep(0);
}

async function child() {
  await inner();
}

async function parent() {
  await asyncio.createTask(child(), { name: "child" });
}

async function main() {
  await asyncio.createTask(parent(), { name: "parent" });
}

asyncio.run(main());
