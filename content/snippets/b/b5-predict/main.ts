import * as asyncio from "asyncio";

async function greetLater(seconds: number) {
  await asyncio.sleep(seconds);
  console.log("Hello there");
}

async function main() {
  const greeting = asyncio.createTask(greetLater(3));
  try {
    await asyncio.waitFor(greeting, 2);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("too slow");
  }
  await asyncio.sleep(10);
  console.log(`cancelled: ${greeting.cancelled()}`);
}

asyncio.run(main());
