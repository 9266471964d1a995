// Rules 27 and 30: waitFor gives up on a shielded task without stopping it.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(3);
  console.log("work is done");
  return "result";
}

async function main() {
  const task = asyncio.createTask(work());
  try {
    await asyncio.waitFor(asyncio.shield(task), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("too slow, but", Number(task.cancelled()));
  }
  console.log(await task);
}

asyncio.run(main());
