import * as asyncio from "asyncio";

async function heat() {
  await asyncio.sleep(10);
}

async function bake(oven: asyncio.Task<void>) {
  await oven;
}

async function party(oven: asyncio.Task<void>) {
  const pie = asyncio.createTask(bake(oven), { name: "pie" });
  await asyncio.gather(pie, asyncio.sleep(1));
}

async function main() {
  const oven = asyncio.createTask(heat(), { name: "oven" });
  asyncio.getRunningLoop().callLater(5, asyncio.printCallGraph, oven);
  await party(oven);
}

asyncio.run(main());
