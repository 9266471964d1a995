import * as asyncio from "asyncio";

async function ask(shop: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${shop}: ${price}`);
  return price;
}

async function main() {
  const prices = await asyncio.gather(
    ask("first shop", 3, 20),
    ask("second shop", 1, 14),
    ask("third shop", 2, 17),
  );
  console.log(`cheapest: ${Math.min(...prices)}`);
}

asyncio.run(main());
