import * as asyncio from "asyncio";

async function processOrders(
  seconds: number,
  orders: asyncio.Queue<number>,
  packed: number[],
) {
  while (true) {
    const order = await orders.get();
    try {
      await asyncio.sleep(seconds);
      packed.push(order);
    } finally {
      orders.taskDone();
    }
  }
}

async function main() {
  const orders = new asyncio.Queue<number>();
  for (let order = 1; order <= 10; order++) await orders.put(order);

  const fast: number[] = [];
  const slow: number[] = [];
  const shops = [
    asyncio.createTask(processOrders(1, orders, fast)),
    asyncio.createTask(processOrders(4, orders, slow)),
  ];
  await orders.join();
  for (const shop of shops) shop.cancel();
  await asyncio.gather(...shops, { returnExceptions: true });
  console.log(`fast: ${fast.join(" ")}`);
  console.log(`slow: ${slow.join(" ")}`);
}

asyncio.run(main());
