import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
  return price;
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(order("milk", 1, 2));
    group.createTask(order("bread", 2, 4));
    group.createTask(order("cheese", 2, 9));
  }
}

asyncio.run(main());
