import * as asyncio from "asyncio";

const pages = ["b/coroutines/", "b/tasks/", "b/no-such-page/"];
let underWay = 0;
let most = 0;

async function ask(page: string) {
  underWay += 1;
  most = Math.max(most, underWay);
  const response = await fetch(page);
  underWay -= 1;
  return response.status;
}

async function main() {
  for (const page of pages) {
    await ask(page);
  }
  console.log(`in turn: ${most} under way at most`);

  await asyncio.gather(...pages.map(ask));
  console.log(`with gather: ${most} under way at most`);
}

asyncio.run(main());
