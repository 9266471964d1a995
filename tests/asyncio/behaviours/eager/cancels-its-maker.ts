// The one that starts an eager task can be cancelled by it, and notices at its next await.
import * as asyncio from "asyncio";

async function work(maker: asyncio.Task<unknown>) {
  maker.cancel("by the child");
  console.log("child ends");
}

async function maker() {
  asyncio.createTask(work(asyncio.currentTask()!), { eagerStart: true });
  console.log("maker goes on");
  try {
    await asyncio.sleep(1);
    console.log("never");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled:", error.message);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(maker());
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(task.cancelled()));
  }
}

asyncio.run(main());
