// Rule 29: tasks that are done come first, in the order in which they stand.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const tasks = [
    asyncio.createTask(work("a", 1)),
    asyncio.createTask(work("b", 3)),
    asyncio.createTask(work("c", 0)),
  ];
  await asyncio.sleep(2);
  for await (const next of asyncio.asCompleted(tasks)) {
    const task = next as unknown as asyncio.Task<string>;
    console.log(
      task.result(),
      `at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
  }
}

asyncio.run(main());
