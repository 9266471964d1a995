// The loop itself raises TimeoutError.
import * as asyncio from "asyncio";

async function child(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  const tasks = [3, 1, 2].map((n) => asyncio.createTask(child(n)));
  try {
    for await (const next of asyncio.asCompleted(tasks, { timeout: 1.5 }))
      console.log((next as unknown as asyncio.Task<number>).result());
  } catch (error) {
    console.log(
      (error as Error).name,
      asyncio.getRunningLoop().time().toFixed(1),
    );
  }
  console.log(...tasks.map((task) => (task.done() ? "done" : "not done")));
}

asyncio.run(main());
