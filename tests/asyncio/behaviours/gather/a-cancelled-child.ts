// Rule 26: a cancelled child makes the awaiter raise CancelledError, but the gathering is not cancelled().
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(10);
}

async function main() {
  const child = asyncio.createTask(work());
  const gathered = asyncio.gather(child, work());
  asyncio.getRunningLoop().callLater(1, () => child.cancel());
  try {
    await gathered;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(
      "raised",
      Number(gathered.done()),
      Number(gathered.cancelled()),
    );
  }
  console.log("requests for main:", asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
