import * as asyncio from "asyncio";

async function ask(shop: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${shop}: ${price}`);
  return price;
}

async function main() {
  const first = ask("first shop", 3, 20);
  const second = ask("second shop", 1, 14);
  const third = ask("third shop", 2, 17);
  console.log(`cheapest: ${Math.min(await first, await second, await third)}`);
}

asyncio.run(main());
