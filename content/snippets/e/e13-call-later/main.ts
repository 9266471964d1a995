import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();

  function ring(bell: string) {
    const seconds = loop.time() - start;
    console.log(`${seconds.toFixed(1)} s: the ${bell} rings`);
  }

  loop.callLater(2, ring, "church bell");
  loop.callLater(1, ring, "alarm clock");
  const phone = loop.callLater(1.5, ring, "telephone");
  loop.callSoon(ring, "doorbell");

  await asyncio.sleep(1.25);
  phone.cancel();
  await asyncio.sleep(1.75);
  ring("school bell");
}

asyncio.run(main());
