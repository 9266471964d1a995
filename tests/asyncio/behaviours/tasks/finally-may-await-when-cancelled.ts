// Rule 22: cancel is an error, not an end; what finally awaits takes its time.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  try {
    await asyncio.sleep(100);
  } finally {
    for (let n = 0; n < 2; n++) {
      await asyncio.sleep(seconds);
      console.log(name, "cleans", n);
    }
  }
}

async function main() {
  const one = asyncio.createTask(work("one", 2));
  const two = asyncio.createTask(work("two", 1));
  await asyncio.sleep(1);
  one.cancel();
  two.cancel();
  for (const task of [one, two]) {
    try {
      await task;
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      console.log("cancelled at", Number(asyncio.getRunningLoop().time()));
    }
  }
}

asyncio.run(main());
