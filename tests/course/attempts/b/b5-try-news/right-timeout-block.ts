import * as asyncio from "asyncio";

async function fetchNews(seconds: number) {
  await asyncio.sleep(seconds); // a slow server
  return "news of today";
}

async function show(seconds: number) {
  try {
    await using limit = asyncio.timeout(2);
    console.log(await fetchNews(seconds));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("news of yesterday");
  }
}

async function main() {
  await show(1);
  await show(60);
}

asyncio.run(main());
