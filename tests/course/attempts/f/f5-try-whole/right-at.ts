import * as asyncio from "asyncio";

async function fetchPage(page: number) {
  await asyncio.sleep(page);
  console.log(`page ${page}`);
}

async function main() {
  try {
    const end = asyncio.getRunningLoop().time() + 5;
    await using limit = asyncio.timeoutAt(end);
    for (const page of [1, 2, 3]) await fetchPage(page);
    console.log("all pages");
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("time is up");
  }
}

asyncio.run(main());
