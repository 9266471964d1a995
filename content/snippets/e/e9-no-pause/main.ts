import * as asyncio from "asyncio";

async function increase(number: number) {
  return number + 1;
}

async function waiting() {
  console.log("the task has its first turn");
}

async function main() {
  const task = asyncio.createTask(waiting());
  const two = await increase(1);
  console.log(`main awaited a coroutine and has ${two}`);
  await asyncio.sleep(0);
  console.log("main awaited a sleep of 0 seconds");
}

asyncio.run(main());
