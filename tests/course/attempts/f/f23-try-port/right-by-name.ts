import * as asyncio from "asyncio";

async function call(attempt: number) {
  await asyncio.sleep(2);
  throw new Error(`attempt ${attempt}: the line is busy`);
}

async function callOften() {
  for (let attempt = 1; attempt <= 4; attempt++) {
    try {
      await call(attempt);
    } catch (error) {
      const { name, message } = error as Error;
      if (name === "CancelledError") throw error;
      console.log(message);
    }
  }
}

async function main() {
  try {
    await asyncio.waitFor(callOften(), 5);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("time is up");
  }
}

asyncio.run(main());
