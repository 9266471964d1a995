import * as asyncio from "asyncio";

async function fetchPage(page: number) {
  await asyncio.sleep(page);
  console.log(`page ${page}`);
}

async function fetchAll() {
  for (const page of [1, 2, 3]) await fetchPage(page);
}

async function main() {
  try {
    await asyncio.waitFor(fetchAll(), 5);
    console.log("all pages");
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("time is up");
  }
}

asyncio.run(main());
