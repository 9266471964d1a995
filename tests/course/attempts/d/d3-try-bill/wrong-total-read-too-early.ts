import * as asyncio from "asyncio";
import * as time from "time";

async function order(goods: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${goods}: ${price} euros`);
  return price;
}

async function main() {
  let total = 0;
  async function add(goods: string, seconds: number, price: number) {
    total += await order(goods, seconds, price);
  }
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(add("milk", 1, 2));
    group.createTask(add("bread", 2, 4));
    group.createTask(add("cheese", 2, 9));
  }
  console.log(`${time.strftime("%X")} together: ${total} euros`);
}

asyncio.run(main());
