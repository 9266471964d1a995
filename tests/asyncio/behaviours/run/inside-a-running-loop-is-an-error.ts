// Rule 39: one loop at a time; the coroutine that was not run is reported.
import * as asyncio from "asyncio";

async function other() {
  console.log("never");
}

async function main() {
  const coroutine = other() as unknown as asyncio.Coroutine<void>;
  try {
    await asyncio.run(coroutine);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  coroutine.close();
}

asyncio.run(main());
