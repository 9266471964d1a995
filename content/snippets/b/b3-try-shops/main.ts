import * as asyncio from "asyncio";

async function ask(shop: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${shop}: ${price}`);
  return price;
}

async function main() {
  const first = asyncio.createTask(ask("first shop", 3, 20));
  const second = asyncio.createTask(ask("second shop", 1, 14));
  const third = asyncio.createTask(ask("third shop", 2, 17));
  const prices = [await first, await second, await third];
  console.log(`cheapest: ${Math.min(...prices)}`);
}

asyncio.run(main());
