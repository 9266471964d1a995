// allTasks knows what is still to do.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
}

async function main() {
  const tasks = Array.from({ length: 3 }, (_, n) =>
    asyncio.createTask(work(n), { name: `work ${n}` }),
  );
  console.log(...[...asyncio.allTasks()].map((task) => task.getName()));
  await tasks[1]!;
  console.log(...[...asyncio.allTasks()].map((task) => task.getName()));
  await tasks[2]!;
  console.log(...[...asyncio.allTasks()].map((task) => task.getName()));
}

asyncio.run(main());
