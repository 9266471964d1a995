import * as asyncio from "asyncio";

const prices: Record<string, number> = { tea: 2, bread: 4, soup: 5 };

async function priceOf(thing: string) {
  await asyncio.sleep(1); // asks the shop
  return prices[thing] ?? 0;
}

async function total(things: string[]) {
  const tasks = things.map((thing) => asyncio.createTask(priceOf(thing)));
  let sum = 0;
  for (const task of tasks) sum += await task;
  return sum;
}

async function main() {
  console.log(`tea: ${await priceOf("tea")}`);
  console.log(`together: ${await total(["tea", "bread", "soup"])}`);
}

asyncio.run(main());
