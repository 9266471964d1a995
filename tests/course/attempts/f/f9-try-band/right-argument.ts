import * as asyncio from "asyncio";

async function musician(
  instrument: string,
  seconds: number,
  ready: asyncio.Barrier,
) {
  await asyncio.sleep(seconds);
  console.log(`${instrument}: in tune`);
  await ready.wait();
  console.log(`${instrument}: plays`);
}

async function main() {
  const ready = new asyncio.Barrier(3);
  await asyncio.gather(
    musician("guitar", 2, ready),
    musician("violin", 3, ready),
    musician("drum", 1, ready),
  );
}

asyncio.run(main());
