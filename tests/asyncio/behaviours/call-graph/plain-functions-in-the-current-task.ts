// Of the running task, the functions on top of its coroutines are shown too.
import * as asyncio from "asyncio";

function show(graph: asyncio.FutureCallGraph | null) {
  console.log(...(graph?.callStack ?? []).map(({ frame }) => frame.name));
}

function deeper() {
  show(asyncio.captureCallGraph());
}

function helper() {
  deeper();
}

async function inner() {
  helper();
  await asyncio.sleep(0);
  helper();
}

async function main() {
  await inner();
}

asyncio.run(main());
