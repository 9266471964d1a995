import * as asyncio from "asyncio";
import * as random from "random";
import * as time from "time";

random.seed(13);

type Orders = asyncio.Queue<string>;

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function placeOrders(customer: string, orders: Orders) {
  const items = random.randint(1, 3);
  for (let item = 1; item <= items; item++) {
    await asyncio.sleep(random.randint(1, 4));
    log(`${customer} orders ${item} of ${items}`);
    await orders.put(`${customer} ${item}`);
  }
}

async function processOrders(shop: string, orders: Orders) {
  try {
    while (true) {
      const order = await orders.get();
      try {
        await asyncio.sleep(3);
        log(`${shop} packed ${order}`);
      } finally {
        orders.taskDone();
      }
    }
  } catch (error) {
    log(`${shop}: ${(error as Error).name}`);
    throw error;
  }
}

async function main() {
  const orders: Orders = new asyncio.Queue();
  const customers = ["Ana", "Ben", "Cleo"].map((name) =>
    asyncio.createTask(placeOrders(name, orders)),
  );
  const shops = ["bakery", "dairy"].map((name) =>
    asyncio.createTask(processOrders(name, orders)),
  );

  await asyncio.gather(...customers);
  await asyncio.waitFor(orders.join(), 3);
  for (const shop of shops) shop.cancel();
  await asyncio.gather(...shops, { returnExceptions: true });
}

asyncio.run(main());
