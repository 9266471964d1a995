import * as asyncio from "asyncio";

let tuned = 0;
let ready: asyncio.Future<void>;

async function musician(instrument: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${instrument}: in tune`);
  if (++tuned === 3) ready.setResult();
  else await ready;
  console.log(`${instrument}: plays`);
}

async function main() {
  ready = asyncio.getRunningLoop().createFuture();
  await asyncio.gather(
    musician("guitar", 2),
    musician("violin", 3),
    musician("drum", 1),
  );
}

asyncio.run(main());
