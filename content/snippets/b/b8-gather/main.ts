import * as asyncio from "asyncio";

async function ask(page: string) {
  const response = await fetch(page);
  return response.status;
}

async function main() {
  const pages = ["b/coroutines/", "b/tasks/", "b/no-such-page/"];
  const statuses = await asyncio.gather(...pages.map(ask));
  for (const [n, page] of pages.entries()) {
    console.log(`${page}: ${statuses[n]}`);
  }
}

asyncio.run(main());
