import * as asyncio from "asyncio";
import * as random from "random";
import * as time from "time";

const log = (text: string) => console.log(`${time.strftime("%X")} ${text}`);

async function placeOrders(customer: string, orders: asyncio.Queue<string>) {
  const items = random.randint(1, 3);
  for (let item = 1; item <= items; item++) {
    await asyncio.sleep(random.randint(1, 4));
    log(`${customer} orders item ${item} of ${items}`);
    await orders.put(`${customer}'s item ${item}`);
  }
}

async function processOrders(shop: string, orders: asyncio.Queue<string>) {
  try {
    while (true) {
      const order = await orders.get();
      await asyncio.sleep(3);
      log(`the ${shop} has packed ${order}`);
      orders.taskDone();
    }
  } catch (error) {
    if (error instanceof asyncio.CancelledError) log(`the ${shop} closes`);
    throw error;
  }
}

async function main() {
  const orders = new asyncio.Queue<string>();
  const customers = ["Ana", "Ben", "Cleo"].map((name) =>
    asyncio.createTask(placeOrders(name, orders)),
  );
  const shops = ["bakery", "dairy"].map((name) =>
    asyncio.createTask(processOrders(name, orders)),
  );

  await asyncio.gather(...customers);
  log("main: goes home");
}

asyncio.run(main());
