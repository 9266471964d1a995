import * as asyncio from "asyncio";

async function ask(shop: string, seconds: number, price: number) {
  await asyncio.sleep(seconds);
  console.log(`${shop}: ${price}`);
  return price;
}

async function main() {
  const tasks: asyncio.Task<number>[] = [];
  {
    await using group = new asyncio.TaskGroup();
    tasks.push(group.createTask(ask("first shop", 3, 20)));
    tasks.push(group.createTask(ask("second shop", 1, 14)));
    tasks.push(group.createTask(ask("third shop", 2, 17)));
  }
  const prices = tasks.map((task) => task.result());
  console.log(`cheapest: ${Math.min(...prices)}`);
}

asyncio.run(main());
