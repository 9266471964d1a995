import * as asyncio from "asyncio";

const links = ["b/coroutines/", "b/nowhere/", "b/tasks/", "b/lost/"];
let underWay = 0;
let most = 0;

async function isThere(page: string) {
  underWay += 1;
  most = Math.max(most, underWay);
  const response = await fetch(page);
  underWay -= 1;
  return response.ok;
}

async function main() {
  for (const pair of [links.slice(0, 2), links.slice(2)]) {
    const answers = await asyncio.gather(...pair.map(isThere));
    for (const [n, there] of answers.entries()) {
      if (!there) console.log(`dead: ${pair[n]}`);
    }
  }
  console.log(`asked ${most} at a time`);
}

asyncio.run(main());
