// "Combinators": waitFor(coroutine) takes no turn and makes no task.
import * as asyncio from "asyncio";

async function work() {
  console.log("in", asyncio.currentTask()!.getName());
  return "result";
}

async function main() {
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  console.log(await asyncio.waitFor(work(), 1));
  await asyncio.sleep(0);
}

asyncio.run(main());
