// The error of a cancelled main goes to run() with its message; who asks in the clean-up gets a new one without.
import * as asyncio from "asyncio";

async function late(mainTask: asyncio.Task<void>) {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    try {
      mainTask.result();
    } catch (inner) {
      console.log("late:", args(inner));
    }
    throw error;
  }
}

function args(error: unknown) {
  const { message } = error as Error;
  return message === "" ? "()" : `('${message}',)`;
}

async function main() {
  const task = asyncio.currentTask() as asyncio.Task<void>;
  const left = asyncio.createTask(late(task));
  await asyncio.sleep(0);
  task.cancel("enough");
  await asyncio.sleep(0);
  console.log(left);
}

try {
  await asyncio.run(main());
} catch (error) {
  console.log("run:", args(error));
}
