import * as asyncio from "asyncio";

async function greetLater(seconds: number) {
  await asyncio.sleep(seconds);
  console.log("Hello there");
}

async function main() {
  const greeting = asyncio.createTask(greetLater(60));
  await asyncio.sleep(1);
  greeting.cancel();
  try {
    await greeting;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main caught a CancelledError");
  }
  console.log(`cancelled: ${greeting.cancelled()}`);
}

asyncio.run(main());
