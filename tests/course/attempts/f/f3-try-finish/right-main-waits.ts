import * as asyncio from "asyncio";

async function pay() {
  console.log("pay: money is on its way");
  await asyncio.sleep(3);
  console.log("pay: money has arrived");
}

async function order(paying: asyncio.Task<void>) {
  await asyncio.shield(paying);
  console.log("order: thank you");
}

async function main() {
  const paying = asyncio.createTask(pay());
  const ordering = asyncio.createTask(order(paying));
  await asyncio.sleep(1);
  console.log("main: cancel");
  ordering.cancel();
  await asyncio.wait([ordering]);
  await paying;
  console.log(`main: order cancelled ${ordering.cancelled()}`);
}

asyncio.run(main());
