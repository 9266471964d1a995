import * as asyncio from "asyncio";

async function bake(seconds: number) {
  await asyncio.sleep(seconds);
  return "a loaf of bread";
}

async function report(task: asyncio.Task<string>) {
  let seconds = 0;
  do {
    console.log(`${seconds} s: in the oven`);
    await asyncio.sleep(1);
    seconds++;
  } while (seconds <= 4);
}

async function main() {
  const baking = asyncio.createTask(bake(3.5));
  await report(baking);
  console.log(`out of the oven: ${await baking}`);
}

asyncio.run(main());
