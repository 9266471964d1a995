import * as asyncio from "asyncio";

async function pay() {
  console.log("pay: money is on its way");
  await asyncio.sleep(3);
  console.log("pay: money has arrived");
}

async function order() {
  const paying = asyncio.createTask(pay());
  try {
    await asyncio.shield(paying);
  } catch {
    await paying;
  }
  console.log("order: thank you");
}

async function main() {
  const ordering = asyncio.createTask(order());
  await asyncio.sleep(1);
  console.log("main: cancel");
  ordering.cancel();
  await asyncio.wait([ordering]);
  console.log(`main: order cancelled ${ordering.cancelled()}`);
}

asyncio.run(main());
