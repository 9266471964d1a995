import * as asyncio from "asyncio";

async function write() {
  try {
    await asyncio.sleep(3600);
  } finally {
    console.log("write: closes the file");
  }
}

async function main() {
  asyncio.createTask(write());
  const me = asyncio.currentTask()!;
  asyncio.getRunningLoop().callLater(2, () => me.cancel()); // Ctrl+C
  try {
    await asyncio.sleep(3600);
  } finally {
    console.log("main: says goodbye");
    await asyncio.sleep(1);
    console.log("main: ends");
  }
}

try {
  await asyncio.run(main());
} catch (error) {
  if (!(error instanceof asyncio.CancelledError)) throw error;
  console.log("the program: ends");
}
