// Rule 33: is a RuntimeError.
import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  try {
    lock.release();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
