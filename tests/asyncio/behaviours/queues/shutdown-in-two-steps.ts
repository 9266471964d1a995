// Rule 38: first in order, then at once.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<number>) {
  try {
    for (;;) {
      console.log(name, await queue.get());
      await asyncio.sleep(1);
    }
  } catch (error) {
    console.log(
      name,
      (error as Error).name,
      asyncio.getRunningLoop().time() | 0,
    );
  }
}

async function main() {
  const queue = new asyncio.Queue<number>();
  for (let n = 0; n < 9; n++) queue.putNowait(n);
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(0.5);
  queue.shutdown();
  await asyncio.sleep(1);
  queue.shutdown(true);
  console.log(String(queue));
  await asyncio.gather(...tasks);
}

asyncio.run(main());
