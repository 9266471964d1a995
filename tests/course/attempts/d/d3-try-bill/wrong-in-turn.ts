import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
  return price;
}

async function main() {
  let total = await order("milk", 1, 2);
  total += await order("bread", 2, 4);
  total += await order("cheese", 2, 9);
  console.log(`${time.strftime("%X")} together: ${total} euros`);
}

asyncio.run(main());
