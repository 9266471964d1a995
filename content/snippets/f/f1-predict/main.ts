import * as asyncio from "asyncio";

async function cook(dish: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${dish} is off the stove`);
  if (dish === "soup") throw new Error("too salty");
}

async function main() {
  const tasks = [
    asyncio.createTask(cook("stew", 3)),
    asyncio.createTask(cook("soup", 2)),
    asyncio.createTask(cook("rice", 1)),
  ];
  const [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_EXCEPTION,
  });
  for (const task of done) {
    if (task.exception()) console.log("main: one dish is spoilt");
  }
  console.log(`main: ${pending.size} on the stove`);
  await asyncio.wait(pending);
  console.log("main: dinner");
}

asyncio.run(main());
