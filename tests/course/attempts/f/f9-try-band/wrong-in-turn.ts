import * as asyncio from "asyncio";

async function musician(instrument: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${instrument}: in tune`);
  console.log(`${instrument}: plays`);
}

async function main() {
  await musician("violin", 3);
  await musician("drum", 1);
  await musician("guitar", 2);
}

asyncio.run(main());
