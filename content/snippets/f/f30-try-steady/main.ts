import * as asyncio from "asyncio";

async function beat(start: number) {
  const seconds = asyncio.getRunningLoop().time() - start;
  console.log(`beat at ${seconds.toFixed(2)}`);
  await asyncio.sleep(0.25); // the work of a beat
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  for (let n = 1; n <= 4; n++) {
    await beat(start);
    await asyncio.sleep(start + n - loop.time());
  }
}

asyncio.run(main());
