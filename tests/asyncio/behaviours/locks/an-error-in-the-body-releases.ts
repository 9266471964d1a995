// Rule 33: leaving the block by an error gives the lock back.
import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  try {
    {
      using _held = await lock.acquire();
      throw new asyncio.ValueError("boom");
    }
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message, Number(lock.locked()));
  }
}

asyncio.run(main());
