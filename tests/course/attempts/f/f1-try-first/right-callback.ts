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
  const first = asyncio.getRunningLoop().createFuture<string>();
  for (const task of tasks) {
    task.addDoneCallback(() => {
      if (!first.done()) first.setResult(task.result());
    });
  }
  const answer = await first;
  for (const task of tasks) task.cancel();
  await asyncio.wait(tasks);
  console.log(answer);
}

asyncio.run(main());
