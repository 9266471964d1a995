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
  const tasks = links.map((link) => asyncio.createTask(isThere(link)));
  for (const [n, task] of tasks.entries()) {
    if (!(await task)) console.log(`dead: ${links[n]}`);
  }
  console.log(`asked ${most} at a time`);
}

asyncio.run(main());
