import * as asyncio from "asyncio";

async function fetchPage(page: number) {
  await asyncio.sleep(page);
  console.log(`page ${page}`);
}

async function main() {
  try {
    const loop = asyncio.getRunningLoop();
    const end = loop.time() + 5;
    for (const page of [1, 2, 3]) {
      await asyncio.waitFor(fetchPage(page), end - loop.time());
    }
    console.log("all pages");
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("time is up");
  }
}

asyncio.run(main());
