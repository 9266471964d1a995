import * as asyncio from "asyncio";

async function load(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  const loads = [load("map", 3), load("prices", 1), load("photos", 2)];
  for (const next of asyncio.asCompleted(loads)) {
    const page = await next;
    let count = 0;
    console.log(`${++count} of ${loads.length}: ${page}`);
  }
}

asyncio.run(main());
