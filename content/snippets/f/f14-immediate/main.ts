import * as asyncio from "asyncio";

async function shop(orders: asyncio.Queue<string>) {
  try {
    while (true) {
      const order = await orders.get();
      try {
        await asyncio.sleep(2);
        console.log(`packed ${order}`);
      } finally {
        orders.taskDone();
      }
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log("the shop closes");
  }
}

async function main() {
  const orders = new asyncio.Queue<string>();
  for (const order of ["rolls", "milk", "bread"]) orders.putNowait(order);
  const task = asyncio.createTask(shop(orders));
  await asyncio.sleep(1);
  orders.shutdown(true);
  console.log(`${orders.qsize()} left in the queue`);
  await orders.join();
  console.log("nothing is unfinished");
  await task;
}

asyncio.run(main());
