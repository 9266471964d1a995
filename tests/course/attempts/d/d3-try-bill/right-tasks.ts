import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
  return price;
}

async function main() {
  const milk = asyncio.createTask(order("milk", 1, 2));
  const bread = asyncio.createTask(order("bread", 2, 4));
  const cheese = asyncio.createTask(order("cheese", 2, 9));
  const total = (await milk) + (await bread) + (await cheese);
  console.log(`${time.strftime("%X")} together: ${total} euros`);
}

asyncio.run(main());
