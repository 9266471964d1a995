import * as asyncio from "asyncio";

async function ask(shop: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${shop}: ${price}`);
  return price;
}

async function main() {
  const shops = [
    asyncio.createTask(ask("first shop", 3, 20)),
    asyncio.createTask(ask("second shop", 1, 14)),
    asyncio.createTask(ask("third shop", 2, 17)),
  ];
  await asyncio.sleep(1);
  console.log(`cheapest: 14 of ${shops.length}`);
}

asyncio.run(main());
