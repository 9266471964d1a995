import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
  return price;
}

async function main() {
  const orders: [string, number, number][] = [
    ["milk", 1, 2],
    ["bread", 2, 4],
    ["cheese", 2, 9],
  ];
  const prices = await asyncio.gather(...orders.map((each) => order(...each)));
  const total = prices.reduce((sum, price) => sum + price, 0);
  console.log(`${time.strftime("%X")} together: ${total} euros`);
}

asyncio.run(main());
