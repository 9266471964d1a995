import * as asyncio from "asyncio";

async function ask(city: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    return `answer from ${city}`;
  } finally {
    console.log(`${city}: line closed`);
  }
}

async function main() {
  const tasks = [
    asyncio.createTask(ask("Oslo", 3)),
    asyncio.createTask(ask("Rome", 1)),
    asyncio.createTask(ask("Lima", 2)),
  ];
  let answer = "";
  for (const next of asyncio.asCompleted(tasks)) {
    answer = await next;
    break;
  }
  for (const task of tasks) task.cancel();
  await asyncio.gather(...tasks, { returnExceptions: true });
  console.log(answer);
}

asyncio.run(main());
