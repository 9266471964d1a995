// Rule 32: the group learns of it while the body still runs.
import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    await using group = new asyncio.TaskGroup();
    const task = group.createTask(fail());
    console.log("the child is done:", Number(task.done()));
    await asyncio.sleep(1);
    console.log("never");
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(error.errors.length, asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
