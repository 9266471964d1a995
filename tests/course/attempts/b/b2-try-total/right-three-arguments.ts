import * as asyncio from "asyncio";

const prices: Record<string, number> = { tea: 2, bread: 4, soup: 5 };

async function priceOf(thing: string) {
  await asyncio.sleep(1); // asks the shop
  return prices[thing] ?? 0;
}

async function total(a: string, b: string, c: string) {
  return (await priceOf(a)) + (await priceOf(b)) + (await priceOf(c));
}

async function main() {
  console.log(`tea: ${await priceOf("tea")}`);
  console.log(`together: ${await total("tea", "bread", "soup")}`);
}

asyncio.run(main());
