import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
}

async function main() {
  const prices = await asyncio.gather(
    order("milk", 1, 2),
    order("bread", 2, 4),
    order("cheese", 2, 9),
  );
  const total = prices.length;
  console.log(`${time.strftime("%X")} together: ${total} euros`);
}

asyncio.run(main());
