// Rule 39: when somebody cancels main's task, run raises CancelledError.
import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.currentTask()!;
  asyncio.getRunningLoop().callLater(1, () => task.cancel("enough"));
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("cleaned up");
  }
}

try {
  await asyncio.run(main());
} catch (error) {
  if (!(error instanceof asyncio.CancelledError)) throw error;
  console.log("cancelled:", error.message);
}
