import * as asyncio from "asyncio";

async function beat(start: number) {
  const seconds = asyncio.getRunningLoop().time() - start;
  console.log(`beat at ${seconds.toFixed(2)}`);
  await asyncio.sleep(0.25); // the work of a beat
}

async function main() {
  const start = asyncio.getRunningLoop().time();
  for (let n = 0; n < 4; n++) {
    await asyncio.gather(beat(start), asyncio.sleep(1));
  }
}

asyncio.run(main());
