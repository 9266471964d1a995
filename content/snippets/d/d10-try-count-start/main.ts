import * as asyncio from "asyncio";

async function processOrders(seconds: number, orders: asyncio.Queue<number>) {
  while (true) {
    const order = await orders.get();
    try {
      await asyncio.sleep(seconds);
    } finally {
      orders.taskDone();
    }
  }
}

async function main() {
  const orders = new asyncio.Queue<number>();
  for (let order = 1; order <= 10; order++) await orders.put(order);

  const shops = [
    asyncio.createTask(processOrders(1, orders)),
    asyncio.createTask(processOrders(4, orders)),
  ];
  await asyncio.sleep(3);
  for (const shop of shops) shop.cancel();
  console.log(`in the queue: ${orders.qsize()}`);
}

asyncio.run(main());
