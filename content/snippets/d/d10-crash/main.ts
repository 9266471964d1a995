import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function processOrders(orders: asyncio.Queue<string>) {
  while (true) {
    const order = await orders.get();
    try {
      await asyncio.sleep(3);
      if (order === "a whale") throw new asyncio.ValueError(`no ${order} here`);
      log(`packed ${order}`);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      log(`not packed: ${(error as Error).message}`);
    } finally {
      orders.taskDone();
    }
  }
}

async function main() {
  const orders = new asyncio.Queue<string>();
  for (const order of ["bread", "a whale", "milk"]) await orders.put(order);
  const shop = asyncio.createTask(processOrders(orders));
  await orders.join();
  log("main: all is settled");
  shop.cancel();
  await asyncio.gather(shop, { returnExceptions: true });
}

asyncio.run(main());
