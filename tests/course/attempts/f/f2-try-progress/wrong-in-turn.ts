import * as asyncio from "asyncio";

async function load(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  const loads = [load("prices", 1), load("photos", 2), load("map", 3)];
  let count = 0;
  for (const loading of loads) {
    const page = await loading;
    console.log(`${++count} of ${loads.length}: ${page}`);
  }
}

asyncio.run(main());
