// A task that awaits itself is refused in its next turn; a hand that is faster finds the future used already.
import * as asyncio from "asyncio";

async function selfish() {
  try {
    await asyncio.currentTask();
  } catch (error) {
    console.log("selfish:", (error as Error).message.slice(0, 28));
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(selfish());
  await asyncio.sleep(0);
  try {
    (task.getCoro() as asyncio.Coroutine<void>).send(null);
  } catch (error) {
    console.log("main:", (error as Error).message);
  }
  try {
    await task;
  } catch (error) {
    console.log("task:", (error as Error).message);
  }
  await asyncio.sleep(0);
  console.log("its error:", (task.exception() as Error).message);
}

asyncio.run(main());
