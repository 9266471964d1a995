import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
}

async function main() {
  await order("milk", 1, 2);
  await order("bread", 2, 4);
  await order("cheese", 2, 9);
}

asyncio.run(main());
