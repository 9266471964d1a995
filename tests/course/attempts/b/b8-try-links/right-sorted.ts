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
  const dead: string[] = [];
  const look = async (link: string) => {
    if (!(await isThere(link))) dead.push(link);
  };
  await asyncio.gather(...links.map(look));
  for (const link of links.filter((each) => dead.includes(each))) {
    console.log(`dead: ${link}`);
  }
  console.log(`asked ${most} at a time`);
}

asyncio.run(main());
