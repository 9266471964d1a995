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
  for (const link of links) {
    const task = asyncio.createTask(isThere(link));
    if (!(await task)) console.log(`dead: ${link}`);
  }
  console.log(`asked ${most} at a time`);
}

asyncio.run(main());
