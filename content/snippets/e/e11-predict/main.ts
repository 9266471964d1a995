import * as asyncio from "asyncio";

async function download(file: string) {
  try {
    console.log(`opening ${file}`);
    await asyncio.sleep(10);
  } finally {
    console.log(`closing ${file}`);
  }
}

async function main() {
  const task = asyncio.createTask(download("holiday.mp4"));
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(`main: ${error.name}`);
  }
}

asyncio.run(main());
