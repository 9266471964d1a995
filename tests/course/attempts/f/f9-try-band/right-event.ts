import * as asyncio from "asyncio";

const ready = new asyncio.Event();
let tuned = 0;

async function musician(instrument: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${instrument}: in tune`);
  if (++tuned === 3) ready.set();
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
