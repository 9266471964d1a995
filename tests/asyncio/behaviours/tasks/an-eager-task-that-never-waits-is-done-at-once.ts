// Rule 16: its result is there when createTask returns, and awaiting it takes no turn.
import * as asyncio from "asyncio";

async function work() {
  return "result";
}

async function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  const task = asyncio.createTask(work(), { eagerStart: true });
  console.log(Number(task.done()), task.result());
  const failed = asyncio.createTask(fail(), { eagerStart: true });
  console.log(Number(failed.done()), (failed.exception() as Error).name);
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  console.log(await task);
  await asyncio.sleep(0);
}

asyncio.run(main());
