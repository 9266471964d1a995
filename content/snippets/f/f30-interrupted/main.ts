import * as asyncio from "asyncio";

async function serve() {
  console.log("serve: open");
  try {
    await asyncio.sleep(3600);
  } finally {
    await asyncio.sleep(0.5); // says goodbye
    console.log("serve: closed");
  }
}

async function main() {
  const me = asyncio.currentTask()!;
  asyncio.getRunningLoop().callLater(2, () => me.cancel()); // as Ctrl+C does
  const server = asyncio.createTask(serve());
  try {
    await server;
  } finally {
    console.log("main: tidied up");
  }
}

try {
  await asyncio.run(main());
} catch (error) {
  if (!(error instanceof asyncio.CancelledError)) throw error;
  console.log("interrupted");
}
