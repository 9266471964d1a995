// Rule 33: CPython's message.
import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  for (let n = 0; n < 2; n++) {
    try {
      if (n === 1) await lock.acquire();
      lock.release();
      lock.release();
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
  const condition = new asyncio.Condition();
  try {
    condition.release();
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

asyncio.run(main());
