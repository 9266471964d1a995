import * as asyncio from "asyncio";

async function processOrders(
  seconds: number,
  orders: asyncio.Queue<number>,
  packed: number[],
) {
  try {
    while (true) {
      const order = await orders.get();
      await asyncio.sleep(seconds);
      packed.push(order);
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
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
  orders.shutdown();
  await asyncio.gather(...shops);
  console.log(`fast: ${fast.join(" ")}`);
  console.log(`slow: ${slow.join(" ")}`);
}

asyncio.run(main());
