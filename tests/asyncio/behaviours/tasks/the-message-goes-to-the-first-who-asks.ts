// Rule 18: the message of a cancelled task is handed out once.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(10);
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel("please");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("1:", error.message);
  }
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("2:", error.message);
  }
  try {
    task.result();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("3:", error.message);
  }
}

asyncio.run(main());
