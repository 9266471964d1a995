import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
  return price;
}

async function main() {
  let total = 0;
  {
    await using group = new asyncio.TaskGroup();
    const milk = group.createTask(order("milk", 1, 2));
    const bread = group.createTask(order("bread", 2, 4));
    const cheese = group.createTask(order("cheese", 2, 9));
    total = (await milk) + (await bread) + (await cheese);
  }
  console.log(`${time.strftime("%X")} together: ${total} euros`);
}

asyncio.run(main());
