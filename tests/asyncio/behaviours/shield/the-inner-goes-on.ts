// Rule 30: a cancel of the outer leaves the inner running.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(3);
  console.log("work is done");
  return "result";
}

async function caller(task: asyncio.Task<string>) {
  try {
    await asyncio.shield(task);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("caller cancelled; work done:", Number(task.done()));
    throw error;
  }
}

async function main() {
  const inner = asyncio.createTask(work());
  const outer = asyncio.createTask(caller(inner));
  await asyncio.sleep(1);
  outer.cancel();
  try {
    await outer;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main");
  }
  console.log(await inner);
}

asyncio.run(main());
