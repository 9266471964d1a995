import * as asyncio from "asyncio";

async function load(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  const loads = [load("map", 3), load("prices", 1), load("photos", 2)];
  const pages = await asyncio.gather(...loads);
  for (const page of pages) {
    console.log(`loaded ${page}`);
  }
}

asyncio.run(main());
