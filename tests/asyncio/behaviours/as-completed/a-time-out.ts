// Rule 29: what is not there in time raises TimeoutError, once for each.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  const tasks = [1, 5, 6].map((n) => asyncio.createTask(work(n)));
  for (const nextOne of asyncio.asCompleted(tasks, { timeout: 2 })) {
    try {
      console.log(await nextOne);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log(
        `TimeoutError at ${asyncio.getRunningLoop().time().toFixed(1)}`,
      );
    }
  }
  console.log(Number(tasks[1]!.done()));
  console.log(await tasks[1]!);
}

asyncio.run(main());
