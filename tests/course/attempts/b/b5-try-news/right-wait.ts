import * as asyncio from "asyncio";

async function fetchNews(seconds: number) {
  await asyncio.sleep(seconds); // a slow server
  return "news of today";
}

async function show(seconds: number) {
  const news = asyncio.createTask(fetchNews(seconds));
  await asyncio.wait([news], { timeout: 2 });
  console.log(news.done() ? news.result() : "news of yesterday");
  news.cancel();
}

async function main() {
  await show(1);
  await show(60);
}

asyncio.run(main());
