// Rule 28: a failure ends the wait; without one it waits for all.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function fail(n: number): Promise<number> {
  await asyncio.sleep(n);
  throw new asyncio.ValueError(`after ${n}`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const tasks = [
    asyncio.createTask(work(1)),
    asyncio.createTask(fail(2)),
    asyncio.createTask(work(3)),
  ];
  const [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_EXCEPTION,
  });
  console.log(
    done.size,
    pending.size,
    `at ${loop.time().toFixed(1)}`,
    (tasks[1]!.exception() as Error).message,
  );
  const others = [asyncio.createTask(work(1)), asyncio.createTask(work(2))];
  others[0]!.cancel();
  const [ended, left] = await asyncio.wait(others, {
    returnWhen: asyncio.FIRST_EXCEPTION,
  });
  console.log(ended.size, left.size, `at ${loop.time().toFixed(1)}`);
}

asyncio.run(main());
