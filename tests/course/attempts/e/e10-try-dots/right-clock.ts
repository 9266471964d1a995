import * as asyncio from "asyncio";

async function bake(seconds: number) {
  await asyncio.sleep(seconds);
  return "a loaf of bread";
}

async function report(task: asyncio.Task<string>) {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  while (!task.done()) {
    console.log(`${Math.round(loop.time() - start)} s: in the oven`);
    await asyncio.sleep(1);
  }
}

async function main() {
  const baking = asyncio.createTask(bake(3.5));
  await report(baking);
  console.log(`out of the oven: ${await baking}`);
}

asyncio.run(main());
