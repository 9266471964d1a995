import * as asyncio from "asyncio";

async function shop(name: string, orders: asyncio.Queue<string>) {
  let packed = 0;
  try {
    while (true) {
      const order = await orders.get();
      await asyncio.sleep(2);
      console.log(`${name} packed ${order}`);
      packed++;
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log(`${name} closes after ${packed} order(s)`);
  }
}

async function main() {
  const orders = new asyncio.Queue<string>();
  await using group = new asyncio.TaskGroup();
  group.createTask(shop("bakery", orders));
  group.createTask(shop("dairy", orders));
  for (const order of ["rolls", "milk", "bread"]) await orders.put(order);
  orders.shutdown();
  console.log("no more orders, please");
}

asyncio.run(main());
