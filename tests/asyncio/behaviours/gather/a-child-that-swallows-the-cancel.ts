// Rule 26: the gathering still raises CancelledError once it was cancelled.
import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("swallowed");
  }
  return "result";
}

async function parent() {
  try {
    console.log(...(await asyncio.gather(stubborn(), stubborn())));
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("parent cancelled");
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(task.cancelled()));
  }
}

asyncio.run(main());
