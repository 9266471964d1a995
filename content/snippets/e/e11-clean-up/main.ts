import * as asyncio from "asyncio";

async function download(file: string) {
  console.log(`opening ${file}`);
  try {
    await asyncio.sleep(10);
    console.log("this line is never printed");
  } catch (error) {
    console.log(`stopped by a ${(error as Error).name}`);
    throw error;
  } finally {
    console.log(`closing ${file}`);
  }
}

async function main() {
  const task = asyncio.createTask(download("holiday.mp4"));
  await asyncio.sleep(1);
  console.log("main: cancel");
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(`main: ${error.name}`);
  }
  console.log(`main: the task is cancelled: ${task.cancelled()}`);
}

asyncio.run(main());
