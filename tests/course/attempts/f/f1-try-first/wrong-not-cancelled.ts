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
  const [done] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  for (const task of done) console.log(task.result());
}

asyncio.run(main());
