// Many tasks: the order is kept, and all get their turn.
import * as asyncio from "asyncio";

const log: number[] = [];

async function work(n: number) {
  await asyncio.sleep(0);
  log.push(n);
  await asyncio.sleep(1);
  log.push(-n);
}

async function main() {
  const tasks = Array.from({ length: 10000 }, (_, n) =>
    asyncio.createTask(work(n)),
  );
  for (const task of tasks) {
    await task;
  }
  const first = log.slice(0, 10000);
  const second = log.slice(10000);
  console.log(
    first.length,
    first[0],
    first.at(-1),
    second.length,
    second[1],
    second.at(-1),
  );
}

asyncio.run(main());
