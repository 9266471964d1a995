import * as asyncio from "asyncio";
import * as time from "time";

async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what}: ready`);
}

async function main() {
  const tasks = [
    asyncio.createTask(bake("rolls", 1)),
    asyncio.createTask(bake("bread", 3)),
    asyncio.createTask(bake("cake", 5)),
  ];
  let pending = new Set(tasks);
  while (pending.size > 0) {
    [, pending] = await asyncio.wait(pending, { timeout: 2 });
    console.log(`${time.strftime("%X")} still in the oven: ${pending.size}`);
  }
}

asyncio.run(main());
