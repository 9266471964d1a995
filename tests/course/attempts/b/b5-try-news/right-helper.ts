import * as asyncio from "asyncio";

async function fetchNews(seconds: number) {
  await asyncio.sleep(seconds); // a slow server
  return "news of today";
}

async function show(seconds: number) {
  console.log(await withinTwoSeconds(fetchNews(seconds)));
}

async function withinTwoSeconds(work: PromiseLike<string>) {
  try {
    return await asyncio.waitFor(work, 2);
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) return "news of yesterday";
    throw error;
  }
}

async function main() {
  await show(1);
  await show(60);
}

asyncio.run(main());
