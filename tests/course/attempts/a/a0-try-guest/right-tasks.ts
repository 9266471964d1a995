import * as asyncio from "asyncio";
import * as time from "time";

async function serve(guest: string, seconds: number) {
  console.log(`${guest} orders`);
  await asyncio.sleep(seconds); // the kitchen cooks
  console.log(`${guest} eats`);
}

async function main() {
  const start = time.monotonic();
  const tasks = [
    asyncio.createTask(serve("Ana", 3)),
    asyncio.createTask(serve("Ben", 1)),
    asyncio.createTask(serve("Cleo", 2)),
  ];
  for (const task of tasks) await task;
  const seconds = time.monotonic() - start;
  console.log(`all served in ${seconds.toFixed(0)} seconds`);
}

asyncio.run(main());
