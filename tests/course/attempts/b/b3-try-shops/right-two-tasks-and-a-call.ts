import * as asyncio from "asyncio";

async function ask(shop: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${shop}: ${price}`);
  return price;
}

async function main() {
  const second = asyncio.createTask(ask("second shop", 1, 14));
  const third = asyncio.createTask(ask("third shop", 2, 17));
  const first = await ask("first shop", 3, 20);
  console.log(`cheapest: ${Math.min(first, await second, await third)}`);
}

asyncio.run(main());
