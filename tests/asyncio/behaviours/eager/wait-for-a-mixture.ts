// Rule 28: eager tasks that are done and others together in wait.
import * as asyncio from "asyncio";

async function work(seconds: number) {
  if (seconds > 0) {
    await asyncio.sleep(seconds);
  }
  return seconds;
}

async function main() {
  const tasks = [0, 2, 1].map((n) =>
    asyncio.createTask(work(n), { eagerStart: true }),
  );
  const [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  console.log(
    done.size,
    pending.size,
    `at ${asyncio.getRunningLoop().time().toFixed(1)}`,
  );
  const [ended, left] = await asyncio.wait(tasks);
  console.log(
    ended.size,
    left.size,
    `at ${asyncio.getRunningLoop().time().toFixed(1)}`,
  );
}

asyncio.run(main());
