// Rule 30: a cancel of the inner does come out.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(10);
}

async function main() {
  const inner = asyncio.createTask(work());
  asyncio.getRunningLoop().callLater(1, () => inner.cancel());
  const outer = asyncio.shield(inner);
  try {
    await outer;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(
      Number(inner.cancelled()),
      Number(outer.cancelled()),
      asyncio.currentTask()!.cancelling(),
    );
  }
}

asyncio.run(main());
