import * as asyncio from "asyncio";

async function load(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  const loads = [load("map", 3), load("prices", 1), load("photos", 2)];
  let count = 0;
  async function tell(loading: Promise<string>) {
    const page = await loading;
    console.log(`${++count} of ${loads.length}: ${page}`);
  }
  await asyncio.gather(...loads.map(tell));
}

asyncio.run(main());
