import * as asyncio from "asyncio";

async function fetchNews(seconds: number) {
  await asyncio.sleep(seconds); // a slow server
  return "news of today";
}

async function show(seconds: number) {
  console.log(await asyncio.waitFor(fetchNews(seconds), 2));
}

async function main() {
  await show(1);
  await show(60);
}

asyncio.run(main());
