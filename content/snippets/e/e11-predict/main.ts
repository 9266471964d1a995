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
    console.log(`main: ${(error as Error).name}`);
  }
}

asyncio.run(main());
