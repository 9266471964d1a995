import * as asyncio from "asyncio";
import * as time from "time";

function since(start: number) {
  return `${(time.monotonic() - start).toFixed(1)} seconds`;
}

async function main() {
  let start = time.monotonic();
  const tasks: asyncio.Task<undefined>[] = [];
  for (let i = 0; i < 10; i++) {
    tasks.push(asyncio.createTask(asyncio.sleep(3)));
  }
  for (const task of tasks) await task;
  console.log(`ten at once: ${since(start)}`);

  start = time.monotonic();
  for (let i = 0; i < 10; i++) await asyncio.sleep(3);
  console.log(`ten in turn: ${since(start)}`);
}

asyncio.run(main());
