import * as asyncio from "asyncio";

async function knock() {
  for (let pause = 1; ; pause *= 2) {
    console.log("knock, knock");
    await asyncio.sleep(pause);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  try {
    await asyncio.waitFor(knock(), 20);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`gives up after ${loop.time() - start} seconds`);
  }
}

asyncio.run(main());
