import * as asyncio from "asyncio";

async function pay(): Promise<never> {
  await asyncio.sleep(2);
  throw new asyncio.ValueError("no money");
}

async function main() {
  const payment = asyncio.createTask(pay(), { name: "payment" });
  try {
    await asyncio.waitFor(asyncio.shield(payment), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("main: went on without");
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
