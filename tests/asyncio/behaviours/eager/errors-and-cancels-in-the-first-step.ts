// What goes wrong at once is in the task, not in who made it.
import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("at once");
}

async function resign() {
  throw new asyncio.CancelledError("resigned");
}

async function cancelsItself() {
  asyncio.currentTask()?.cancel("by myself");
  await asyncio.sleep(0);
  console.log("never printed");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  for (const make of [fail, resign, cancelsItself]) {
    const task = asyncio.createTask(make());
    console.log("made", task.done() ? "done" : "not done");
    try {
      await task;
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
}

asyncio.run(main());
