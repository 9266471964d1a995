// Rule 18: while the first is on its way, a second changes the count only.
import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled:", error.message);
  }
  await asyncio.sleep(1);
  return "finished";
}

async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(1);
  console.log(
    Number(task.cancel("first")),
    Number(task.cancel("second")),
    task.cancelling(),
  );
  console.log(await task);
}

asyncio.run(main());
