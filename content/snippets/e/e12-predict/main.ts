import * as asyncio from "asyncio";
import * as time from "time";

async function cook() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("cook: washing up");
    await asyncio.sleep(2);
    console.log("cook: all clean");
  }
}

async function main() {
  const start = time.monotonic();
  try {
    await asyncio.waitFor(cook(), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    const seconds = time.monotonic() - start;
    console.log(`${error.name} after ${seconds.toFixed(1)} s`);
  }
}

asyncio.run(main());
