// Rule 27: the cancel wins.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  return "result";
}

async function caller(task: asyncio.Task<string>) {
  console.log(await asyncio.waitFor(task, 10));
}

async function main() {
  const inner = asyncio.createTask(work());
  const outer = asyncio.createTask(caller(inner));
  await asyncio.sleep(0);
  inner.addDoneCallback((done) => outer.cancel());
  try {
    await outer;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled", inner.result());
  }
}

asyncio.run(main());
