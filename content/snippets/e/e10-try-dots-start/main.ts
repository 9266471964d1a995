import * as asyncio from "asyncio";

async function bake(seconds: number) {
  await asyncio.sleep(seconds);
  return "a loaf of bread";
}

async function report(task: asyncio.Task<string>) {
  const seconds = 0;
  console.log(`${seconds} s: in the oven`);
}

async function main() {
  const baking = asyncio.createTask(bake(3.5));
  await report(baking);
  console.log(`out of the oven: ${await baking}`);
}

asyncio.run(main());
