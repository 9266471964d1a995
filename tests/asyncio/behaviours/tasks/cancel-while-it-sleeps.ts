// Rules 18 and 22: the error appears at the await, and finally may wait.
import * as asyncio from "asyncio";

const python = (answer: boolean) => (answer ? "True" : "False");

async function work() {
  try {
    console.log("sleeping");
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled at", python(asyncio.getRunningLoop().time() === 1));
    throw error;
  } finally {
    await asyncio.sleep(2);
    console.log("cleaned up");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  console.log("asked");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main knows", python(loop.time() === 3));
  }
}

asyncio.run(main());
