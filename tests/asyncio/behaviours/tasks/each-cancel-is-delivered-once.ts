// Rule 18: a second cancel is a second error, at the next await.
import * as asyncio from "asyncio";

async function stubborn() {
  for (let n = 0; n < 3; n++) {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      console.log("cancel", n, error.message);
    }
  }
  return "enough";
}

async function main() {
  const task = asyncio.createTask(stubborn());
  for (let n = 0; n < 3; n++) {
    await asyncio.sleep(1);
    task.cancel(`request ${n}`);
  }
  console.log(await task, task.cancelling());
}

asyncio.run(main());
