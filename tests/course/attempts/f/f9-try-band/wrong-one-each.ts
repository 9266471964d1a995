import * as asyncio from "asyncio";

async function musician(instrument: string, seconds: number) {
  const ready = new asyncio.Barrier(3);
  await asyncio.sleep(seconds);
  console.log(`${instrument}: in tune`);
  await ready.wait();
  console.log(`${instrument}: plays`);
}

async function main() {
  await asyncio.gather(
    musician("guitar", 2),
    musician("violin", 3),
    musician("drum", 1),
  );
}

asyncio.run(main());
