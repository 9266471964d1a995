// Rule 29: then it gives the tasks that were passed in.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  const tasks = [3, 1, 2].map((n) =>
    asyncio.createTask(work(n), { name: `task ${n}` }),
  );
  for await (const next of asyncio.asCompleted(tasks)) {
    // TypeScript believes that `for await` awaits the task, too.
    const task = next as unknown as asyncio.Task<number>;
    console.log(task.getName(), task.result(), Number(task === tasks[0]));
  }
}

asyncio.run(main());
