import * as asyncio from "asyncio";

async function ask(shop: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${shop}: ${price}`);
  return price;
}

async function main() {
  const first = await ask("first shop", 3, 20);
  const second = await ask("second shop", 1, 14);
  const third = await ask("third shop", 2, 17);
  console.log(`cheapest: ${Math.min(first, second, third)}`);
}

asyncio.run(main());
