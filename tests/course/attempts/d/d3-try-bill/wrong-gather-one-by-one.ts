import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
  return price;
}

async function main() {
  const [milk] = await asyncio.gather(order("milk", 1, 2));
  const [bread] = await asyncio.gather(order("bread", 2, 4));
  const [cheese] = await asyncio.gather(order("cheese", 2, 9));
  const total = milk + bread + cheese;
  console.log(`${time.strftime("%X")} together: ${total} euros`);
}

asyncio.run(main());
