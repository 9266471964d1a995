import * as asyncio from "asyncio";
import * as time from "time";

async function greetLater(seconds: number) {
  await asyncio.sleep(seconds);
  return "Hello there";
}

async function greetWithin(limit: number, seconds: number) {
  const start = time.monotonic();
  try {
    console.log(await asyncio.waitFor(greetLater(seconds), limit));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("TimeoutError");
  }
  const passed = time.monotonic() - start;
  console.log(`after ${passed.toFixed(0)} seconds`);
}

async function main() {
  await greetWithin(5, 3);
  await greetWithin(2, 3);
}

asyncio.run(main());
